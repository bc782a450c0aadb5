import { statSync } from 'node:fs';

const names = [];

async function add(file) {
  const place = names.length;
  const found = statSync(file).isFile(); // reports: no-blocking-fs, refuses: shared-state
  if (found) names[place] = file;
}

export function addAll(files) {
  for (const file of files) add(file).catch(() => {});
}

addAll(['package.json', 'package-lock.json']);
