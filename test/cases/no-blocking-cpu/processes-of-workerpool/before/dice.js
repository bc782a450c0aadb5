/**
 * @param {number} seed
 * @param {number} rolls
 * @returns {number}
 */
function throwsUntil(seed, rolls) {
  if (seed < 0) throw Object.assign(new TypeError('No such dice.'), { code: 'EDICE' });
  let [state, sixes] = [seed, 0];
  for (let roll = 0; roll < rolls; roll += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    if (state % 6 === 5) sixes += 1;
  }
  return sixes;
}

exports.throwsUntil = throwsUntil;
