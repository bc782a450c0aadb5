import fs from 'node:fs';
import path from 'node:path';

export async function archive(report, folder) {
  fs.mkdirSync(folder, { recursive: true }); // reports: no-blocking-fs
  const target = path.join(folder, path.basename(report));
  fs.copyFileSync(report, target); // reports: no-blocking-fs
  return fs.statSync(target).size; // reports: no-blocking-fs
}
