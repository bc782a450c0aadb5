import { existsSync, readFileSync, statSync } from 'node:fs';

export function sizes(files) {
  if (typeof files === 'string') {
    files = [files];
  } else if (!Array.isArray(files)) {
    throw new TypeError('files or a file');
  }
  return files.map((file) => statSync(file).size);
}

export function texts(options) {
  options.files = Array.isArray(options.files) ? options.files : [options.files];
  return options.files.map((file) => readFileSync(file, 'utf8'));
}

/** @param {string[]} files - Names of files. */
export function present(files) {
  return files.filter((file) => existsSync(file));
}

export function lengths(one, other) {
  const files = !Array.isArray(other) ? [other] : other;
  return [(Array.isArray(one) ? one : [one]).map((file) => statSync(file).size), files.filter((file) => existsSync(file))];
}
