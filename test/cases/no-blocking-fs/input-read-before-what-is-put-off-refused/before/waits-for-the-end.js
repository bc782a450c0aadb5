const fs = require('fs');

const usage = fs.readFileSync('usage.txt', 'utf8');
let input = '';
process.stdin.on('data', (chunk) => {
  input += chunk;
});
process.stdin.on('end', () => console.log(input === '' ? usage : input));
