async function translations(path) {
  const { readFileSync } = await import('node:fs');
  return JSON.parse(readFileSync(path, 'utf8')); // reports: no-blocking-fs
}

async function sizeOf(path) {
  const fs = await import('node:fs');
  return fs.statSync(path).size; // reports: no-blocking-fs
}

console.log((await translations('translations.json')).hello, await sizeOf('translations.json'));
