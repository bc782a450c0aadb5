const { readFile } = require('fs/promises');

let input = '';
process.stdin.on('data', (chunk) => {
  input += chunk;
});

async function main() {
  const usage = await readFile('usage.txt', 'utf8');
  setImmediate(() => console.log(input === '' ? usage : input));
}

main();
