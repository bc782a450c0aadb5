import fs from 'node:fs';
import { opendir } from 'node:fs/promises';

export async function first(name) {
  const folder = await fs.promises.opendir(name);
  const entry = folder.readSync(); // reports: no-blocking-fs, refuses: callback-form
  await folder.close();
  const other = await opendir(name);
  const later = await other.read();
  await other.close();
  return [entry, later];
}
