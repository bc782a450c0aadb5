export interface Tone {
  readonly red: number;
  readonly green: number;
}

/** Darker by half, every third byte. */
export function darkened(picture: Buffer, tone: Tone, passes: number): Buffer {
  const result = Buffer.from(picture);
  for (let pass = 0; pass < passes; pass += 1) {
    for (let at = 0; at < result.length; at += 3) result[at] = ((result[at] ?? 0) * tone.red + tone.green) & 255;
  }
  return result;
}
