import { exec } from 'node:child_process';
import fs from 'node:fs';

export async function describe(file, options) {
  const text = await fs.readFile(file, 'utf8'); // reports: no-missing-callback
  const stats = await fs.stat(file, options); // reports: no-missing-callback
  const { stdout } = await exec('git log -1'); // reports: no-missing-callback
  fs.unlink(file).catch(() => {}); // reports: no-missing-callback
  fs.mkdir('out', { recursive: true }); // reports: no-missing-callback
  return { text, stats, stdout };
}

export async function later(show) {
  await setTimeout(show, 100); // reports: no-missing-callback
  await new Promise((resolve) => setTimeout(resolve, 100));
}
