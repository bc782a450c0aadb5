import { readFileSync, writeFileSync } from 'node:fs';

export async function build(folder) {
  await writePage(folder);
}

async function writePage(folder) {
  writeFileSync(`${folder}/page.html`, readFileSync(`${folder}/page.txt`));
}
