import fs from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';

// Called in this file alone, each time with the module itself.
function firstOf(names, fs, path) {
  return names.map((name) => path.basename(name)).find((name) => fs.existsSync(name));
}

async function configOf(folder, fs) {
  return fs.readFileSync(`${folder}/config.json`, 'utf8'); // reports: no-blocking-fs
}

// Somebody else may hand over what only looks like it.
export async function sizeOf(file, fs) {
  return fs.statSync(file).size; // reports: no-blocking-fs, refuses: uncertain-binding
}

// One of the callers does.
async function copied(file, fs) {
  return fs.readFileSync(file, 'utf8').length;
}

async function main() {
  fs.mkdirSync('site', { recursive: true }); // reports: no-blocking-fs
  fs.writeFileSync('site/config.json', '{}'); // reports: no-blocking-fs
  console.log(firstOf(['a', 'site'], fs, path), await configOf('site', fs), await sizeOf('site/config.json', fs)); // reports: no-blocking-call-chain
  console.log(await copied('site/config.json', fs), await copied('none', { readFileSync: () => 'text' }), new PassThrough().readable);
}

await main();
