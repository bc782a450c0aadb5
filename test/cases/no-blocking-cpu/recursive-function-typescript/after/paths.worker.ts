export function waysThrough(width: number, height: number): number {
  return width === 0 || height === 0 ? 1 : stepsFrom(width, height);
}

function stepsFrom(width: number, height: number): number {
  return waysThrough(width - 1, height) + waysThrough(width, height - 1);
}
