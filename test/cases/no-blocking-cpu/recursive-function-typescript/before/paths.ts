/** Ways through a grid, counted one by one. */
function waysThrough(width: number, height: number): number {
  return width === 0 || height === 0 ? 1 : stepsFrom(width, height);
}

function stepsFrom(width: number, height: number): number {
  return waysThrough(width - 1, height) + waysThrough(width, height - 1);
}

export async function report(size: number): Promise<string> {
  return `${size}: ${waysThrough(size, size)}`;
}
