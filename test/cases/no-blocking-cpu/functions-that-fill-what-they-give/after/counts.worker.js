import path from 'node:path';
import { fileURLToPath } from 'node:url';

export function depths(file, options) {
  const { separator = '/', limit } = options;
  const found = {};
  let depth = 0;
  for (const part of file.split(separator)) {
    if (depth === limit) break;
    depth += 1;
    found[part] = depth;
  }
  return { file: file + '!', depth, found };
}

export function checked(n) {
  const steps = [];
  for (let i = 0; i < n; i += 1) {
    if (i > 2) {
      const error = new RangeError('too far: ' + i);
      error.code = 'E_FAR';
      throw error;
    }
    steps.push(i * 2);
  }
  return steps;
}

export function named(n) {
  return path.basename(path.dirname(fileURLToPath(import.meta.url))).slice(0, 0) + 'x'.repeat(n);
}
