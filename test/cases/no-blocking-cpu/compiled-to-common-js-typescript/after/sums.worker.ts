export const steps = (below: number): number => {
  let total = 0;
  for (let start = 1; start < below; start += 1) {
    for (let n = start; n !== 1; n = n % 2 === 0 ? n / 2 : 3 * n + 1) total += 1;
  }
  return total;
};
