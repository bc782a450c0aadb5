const { readFile } = process.getBuiltinModule('node:fs/promises');

async function flags(path) {
  const text = await readFile(path, 'utf8');
  return new Set(text.trim().split('\n'));
}

console.log((await flags('flags.txt')).has('beta'));
