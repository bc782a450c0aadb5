const isEven = (n) => n % 2 === 0;

function depth(n, limit) {
  let at = n;
  while (at < limit) at += isEven(at) ? 1 : 2;
  return isEven(at) ? at : -at;
}

module.exports = { depth, isEven };
