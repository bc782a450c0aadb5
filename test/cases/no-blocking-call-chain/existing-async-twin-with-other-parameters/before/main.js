const fs = require('fs');

async function label(path, prefix, width) {
  const text = await fs.promises.readFile(path, 'utf8');
  return `${prefix}${text.trim()}`.padEnd(width, '.');
}

function labelSync(path, width, prefix) {
  return `${prefix}${fs.readFileSync(path, 'utf8').trim()}`.padEnd(width, '.');
}

async function show() {
  console.log(labelSync('a.txt', 10, '> ')); // reports: no-blocking-call-chain
  console.log(await label('a.txt', '> ', 10));
}

show();
