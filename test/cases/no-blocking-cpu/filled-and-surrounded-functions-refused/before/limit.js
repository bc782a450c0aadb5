LIMIT = 3;

/** @param {number} n @returns {number} */
function capped(n) { // refuses: executor-state
  let sum = 0;
  for (let i = 0; i < n; i += 1) sum += Math.min(i, LIMIT);
  return sum;
}

/** @param {number} n @returns {number} */
function noted(n) { // refuses: executor-state
  let sum = 0;
  for (let i = 0; i < n; i += 1) sum += i;
  lastSum = sum;
  return sum;
}

exports.limited = async (n) => {
  LIMIT += 1;
  return [capped(n), noted(n), lastSum];
};
