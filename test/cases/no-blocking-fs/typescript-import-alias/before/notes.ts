import fs = require('fs');
import read = fs.readFileSync;

export async function notes(file: string): Promise<string> {
  return read(file, 'utf8'); // reports: no-blocking-fs
}
