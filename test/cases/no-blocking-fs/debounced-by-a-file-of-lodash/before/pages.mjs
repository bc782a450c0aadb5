import debounce from 'lodash/debounce.js';
import map from 'lodash/map.js';
import { readFileSync, writeFileSync } from 'node:fs';

const save = debounce(() => {
  writeFileSync('state.json', '{}'); // reports: no-blocking-fs, refuses: external-callback
}, 100);

export const all = (names) => map(names, (name) => readFileSync(name, 'utf8')); // refuses: sync-callback

process.on('SIGUSR2', save);
