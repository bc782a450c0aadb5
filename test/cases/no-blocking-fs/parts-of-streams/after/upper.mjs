import { appendFileSync } from 'node:fs';
import { unlink } from 'node:fs/promises';
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

async function each(files, act) {
  for (const file of files) await act(file);
}

export async function removed(files) {
  await each(files, async (file) => await unlink(file));
}
