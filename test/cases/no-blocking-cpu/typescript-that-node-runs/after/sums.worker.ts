export function deep(depth: number): number {
  let sum = 0;
  for (let at = 0; at < 40_000_000; at += 1) sum += at % depth;
  return sum;
}
