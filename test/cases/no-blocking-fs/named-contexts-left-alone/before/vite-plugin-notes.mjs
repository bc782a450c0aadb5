import { readFileSync } from 'node:fs';

export function notes() {
  return {
    name: 'notes',
    async load(file) {
      return readFileSync(file, 'utf8');
    },
  };
}

export const store = {
  async load(file) {
    return readFileSync(file, 'utf8'); // reports: no-blocking-fs
  },
};
