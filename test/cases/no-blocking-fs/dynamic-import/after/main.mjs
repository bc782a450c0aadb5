async function translations(path) {
  const { readFile } = await import('node:fs/promises');
  return JSON.parse(await readFile(path, 'utf8'));
}

async function sizeOf(path) {
  const { stat } = await import('node:fs/promises');
  return (await stat(path)).size;
}

console.log((await translations('translations.json')).hello, await sizeOf('translations.json'));
