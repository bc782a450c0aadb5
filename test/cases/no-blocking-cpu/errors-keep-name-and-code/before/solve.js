/** @param {string} digits */
export function solved(digits) {
  if (digits.length !== 81) throw new RangeError(`81 digits, not ${digits.length}`, { cause: digits });
  const open = digits.indexOf('0');
  if (open < 0) return digits;
  for (let digit = 1; digit <= 9; digit += 1) {
    if (fits(digits, open, String(digit))) {
      const further = solved(digits.slice(0, open) + digit + digits.slice(open + 1));
      if (further !== '') return further;
    }
  }
  return '';
}

/**
 * @param {string} digits
 * @returns {string}
 */
export function solution(digits) {
  const found = solved(digits);
  if (found === '') throw Object.assign(new Error('There is none.'), { name: 'Unsolvable', code: 'ENONE' });
  return found;
}

function fits(digits, at, digit) {
  const [row, column] = [Math.floor(at / 9), at % 9];
  for (let n = 0; n < 9; n += 1) {
    const box = (Math.floor(row / 3) * 3 + Math.floor(n / 3)) * 9 + Math.floor(column / 3) * 3 + (n % 3);
    if (digits[row * 9 + n] === digit || digits[n * 9 + column] === digit || digits[box] === digit) return false;
  }
  return true;
}
