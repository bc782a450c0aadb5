import { readFileSync, readdirSync } from 'node:fs';

export async function loadPlugins(folder) {
  for (const name of readdirSync(folder)) await import(`${folder}/${name}`);
}

export async function runPlugin(folder, name) {
  const settings = readFileSync(`${folder}/${name}.txt`, 'utf8'); // reports: no-blocking-fs
  const { run } = await import(`${folder}/${name}.mjs`);
  return run(settings);
}

export async function listPlugins(folder) {
  return readdirSync(folder); // reports: no-blocking-fs
}
