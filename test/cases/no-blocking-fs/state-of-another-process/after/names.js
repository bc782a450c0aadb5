import { stat } from 'node:fs/promises';

const names = [];

export function note(name) {
  names.push(name);
}

export async function collect(files) {
  await null;
  const place = names.length;
  const [file] = files;
  const found = (await stat(file)).isFile();
  if (found) names[place] = file;
  return names.length;
}
