import { readFileSync, writeFileSync } from 'node:fs';
import { watch } from 'some-watcher';
import { readTitle } from '../titles.js';

async function copy(folder) {
  writeFileSync(`${folder}/page.html`, readFileSync(`${folder}/page.txt`));
}

export default async function build({ folder }) {
  await copy(folder);
  console.log(await readTitle(folder));
  watch(folder).on('change', () => writeFileSync(`${folder}/changed`, 'yes')); // refuses: external-callback
}
