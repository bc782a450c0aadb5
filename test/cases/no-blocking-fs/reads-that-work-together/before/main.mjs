import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

function sizeOf(file) {
  return statSync(file).size;
}

function contents(folder) {
  const names = readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile());
  return names.map((name) => readFileSync(join(folder, name), 'utf8').trim());
}

function lines(folder) {
  return readdirSync(folder).flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'));
}

function sizes(folder) {
  const names = readdirSync(folder);
  return names.map(sizeOf);
}

function overview(folder) {
  const first = readFileSync(join(folder, 'a.txt'), 'utf8');
  const { size } = statSync(join(folder, 'b.txt'));
  const isThere = existsSync(join(folder, 'c.txt'));

  const length = sizeOf(join(folder, 'a.txt'));
  return { first: first.trim(), size, isThere, length };
}

process.chdir('box');
console.log(contents('.'), lines('.').length, sizes('.'), overview('.'));

try {
  console.log(['a.txt', 'missing.txt', 'b.txt', 'nowhere/x.txt'].map((name) => readFileSync(name, 'utf8')));
} catch (error) {
  console.log(error.code, error.path);
}
