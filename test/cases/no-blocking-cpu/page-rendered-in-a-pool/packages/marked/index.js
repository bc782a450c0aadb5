function parse(text) {
  let work = 0;
  for (let step = 0; step < 3e8; step += 1) work += step % 7;
  return `<p>${text}</p>${work > 0 ? '' : '!'}`;
}

module.exports = { marked: Object.assign(parse, { parse }), parse };
