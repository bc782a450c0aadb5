/** @returns {void} */
function sorted(prices) { // refuses: executor-identity
  prices.sort((left, right) => left - right);
}

function same(prices) { // refuses: executor-identity
  for (const price of prices) if (price < 0) throw new RangeError(`${price}`);
  return prices;
}

exports.cheapest = async (prices) => {
  sorted(prices);
  return same(prices)[0];
};
