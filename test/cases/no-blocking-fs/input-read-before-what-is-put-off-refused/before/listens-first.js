const fs = require('fs');

let input = '';
process.stdin.on('data', (chunk) => {
  input += chunk;
});

const usage = fs.readFileSync('usage.txt', 'utf8');
setImmediate(() => console.log(input === '' ? usage : input));
