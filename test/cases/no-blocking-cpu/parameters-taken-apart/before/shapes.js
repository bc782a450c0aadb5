const WORD = /^[a-z]+$/;

export function area({ width, height = 2 }, [first, second] = [1, 1]) {
  let sum = 0;
  for (let x = 0; x < width; x += 1) sum += height * first * second;
  return { sum, name: `${width} by ${height}` };
}

/**
 * @param {Map<string, number[]>} prices
 * @param {readonly string[]} names
 * @returns {Record<string, number>}
 */
export function total(prices, names) {
  const sums = {};
  for (const name of names) sums[name] = (prices.get(name) ?? []).reduce((sum, price) => sum + price, 0);
  return sums;
}

export const counted = ({ options, text }) => text.split(options.sign).filter((word) => WORD.test(word)).length;

export function spread(low, high) {
  const steps = [low, high];
  for (let at = low; at < high; at += 1) steps.push(at);
  return steps;
}
