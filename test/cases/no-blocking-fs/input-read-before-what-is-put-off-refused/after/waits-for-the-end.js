const { readFile } = require('fs/promises');

async function main() {
  const usage = await readFile('usage.txt', 'utf8');
  let input = '';
  process.stdin.on('data', (chunk) => {
    input += chunk;
  });
  process.stdin.on('end', () => console.log(input === '' ? usage : input));
}

main();
