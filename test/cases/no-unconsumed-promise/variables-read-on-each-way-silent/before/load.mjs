import { readFile } from 'node:fs/promises';

export async function either(file, strict) {
  const text = readFile(file, 'utf8');
  if (strict) {
    return await text;
  } else {
    text.catch(() => '');
    return '';
  }
}

export async function raced(file, limit) {
  const text = readFile(file, 'utf8');
  return await Promise.race([text, limit]);
}

export function handedOn(file, tasks) {
  const text = readFile(file, 'utf8');
  tasks.push(text);
}

export function captured(file) {
  const text = readFile(file, 'utf8');
  return async () => (await text).length;
}

export async function ignored(file) {
  const _warmUp = readFile(file, 'utf8');
  return file;
}

export async function maybe(file, wanted) {
  let text;
  if (wanted) text = readFile(file, 'utf8');
  return text === undefined ? '' : await text;
}
