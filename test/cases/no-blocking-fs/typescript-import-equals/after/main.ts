import { readFile } from 'fs/promises';

async function countWords(path: string): Promise<number> {
  const text = await readFile(path, 'utf8');
  return text.trim().split(/\s+/).length;
}

countWords('words.txt').then((count) => console.log(count));
