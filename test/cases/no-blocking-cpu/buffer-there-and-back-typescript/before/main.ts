import { darkened, type Tone } from './picture.js';

const tone: Tone = { red: 3, green: 1 };

export async function shown(size: number): Promise<string> {
  const dark = darkened(Buffer.alloc(size, 7), tone, 200);
  return dark.toString('hex').slice(0, 12);
}

console.log(await shown(1_000_000));
console.log(await shown(6));
