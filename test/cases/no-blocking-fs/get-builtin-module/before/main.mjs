const fs = process.getBuiltinModule('node:fs');

async function flags(path) {
  const text = fs.readFileSync(path, 'utf8'); // reports: no-blocking-fs
  return new Set(text.trim().split('\n'));
}

console.log((await flags('flags.txt')).has('beta'));
