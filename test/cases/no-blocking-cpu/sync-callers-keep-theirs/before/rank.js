/**
 * @param {number} size
 * @returns {number}
 */
export function checksum(size) {
  let sum = 0;
  for (let n = 0; n < size; n += 1) sum = (Math.imul(sum, 31) + n) >>> 0;
  return sum;
}
