import { mkdir, copyFile, stat } from 'node:fs/promises';
import path from 'node:path';

export async function archive(report, folder) {
  await mkdir(folder, { recursive: true });
  const target = path.join(folder, path.basename(report));
  await copyFile(report, target);
  return (await stat(target)).size;
}
