const { discount } = require('./discounts.js');

/** @param {number} amount @returns {number} */
function price(amount) { // refuses: executor-state
  return [1, 2, 3].reduce((sum, step) => sum + discount(step), amount);
}

exports.price = async () => price(10);
