import * as fs from 'fs';

export async function linesOf(file: string): Promise<number> {
  if (!await fs.promises.access(file).then(() => true, () => false)) return 0;
  return (await fs.promises.readFile(file, 'utf8')).split('\n').length;
}

console.log(await linesOf('missing'));
