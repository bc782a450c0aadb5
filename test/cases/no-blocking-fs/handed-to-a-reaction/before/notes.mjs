import { readFileSync, statSync } from 'node:fs';

export function notes(chosen) {
  return chosen.then(readFileSync).then(String); // reports: no-blocking-fs, refuses: function-value
}

export function sizes(files) {
  return files.map(statSync); // refuses: function-value
}
