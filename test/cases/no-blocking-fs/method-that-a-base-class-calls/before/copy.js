import { copyFileSync } from 'node:fs';
import { Job } from './job.js';

export class Copy extends Job {
  execute(file) {
    copyFileSync(file, `${file}.bak`); // reports: no-blocking-fs, refuses: unknown-caller
  }
}
