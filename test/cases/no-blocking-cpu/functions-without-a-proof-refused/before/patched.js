String.prototype.wrapped = function () {
  return `<${this}>`;
};

/** @param {string} text @param {number} times @returns {string} */
function wrapped(text, times) { // refuses: executor-state
  let result = text;
  for (let n = 0; n < times; n += 1) result = result.wrapped();
  return result;
}

/** @param {number} times @returns {string} */
function named(times) { // refuses: executor-state
  let result = '';
  for (let n = 0; n < times; n += 1) result += process.env.SHOP_NAME;
  return result;
}

exports.print = async (name) => {
  process.env.SHOP_NAME = name;
  return wrapped(named(2), 3);
};
