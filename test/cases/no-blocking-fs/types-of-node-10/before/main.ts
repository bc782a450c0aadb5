import * as fs from 'fs';

export async function linesOf(file: string): Promise<number> {
  if (!fs.existsSync(file)) return 0; // reports: no-blocking-fs
  return fs.readFileSync(file, 'utf8').split('\n').length; // reports: no-blocking-fs
}

console.log(await linesOf('missing'));
