const fs = require('fs');

const usage = fs.readFileSync('usage.txt', 'utf8'); // refuses: late-listener

let input = '';
process.stdin.on('readable', () => {
  for (let chunk = process.stdin.read(); chunk !== null; chunk = process.stdin.read()) input += chunk;
});

setImmediate(() => console.log(input === '' ? usage : input));
