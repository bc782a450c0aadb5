import { appendFileSync, unlinkSync } from 'node:fs';
import { Transform } from 'node:stream';

export class Upper extends Transform {
  _transform(piece, encoding, done) {
    appendFileSync('log.txt', piece); // reports: no-blocking-fs, refuses: override
    done(null, String(piece).toUpperCase());
  }
}

export const lower = new Transform({
  transform(piece, encoding, done) {
    appendFileSync('log.txt', piece); // reports: no-blocking-fs, refuses: escaped-function
    done(null, String(piece).toLowerCase());
  },
});

function each(files, act) {
  for (const file of files) act(file);
}

export async function removed(files) {
  each(files, (file) => unlinkSync(file)); // reports: no-blocking-fs
}
