import fs = require('fs');

async function countWords(path: string): Promise<number> {
  const text = fs.readFileSync(path, 'utf8'); // reports: no-blocking-fs
  return text.trim().split(/\s+/).length;
}

countWords('words.txt').then((count) => console.log(count));
