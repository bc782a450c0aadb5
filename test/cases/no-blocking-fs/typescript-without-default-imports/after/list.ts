import globby = require('globby');
import * as rimraf from 'rimraf';

export async function clean(pattern: string): Promise<string[]> {
  const files = await globby(pattern);
  await rimraf.rimraf(files);
  return files;
}
