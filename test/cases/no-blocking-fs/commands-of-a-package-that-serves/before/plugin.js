import { readFileSync } from 'node:fs';
import { serve } from './serve.js';

export default {
  async note(folder) {
    return readFileSync(`${folder}/note.txt`, 'utf8'); // reports: no-blocking-fs
  },
  serve,
};
