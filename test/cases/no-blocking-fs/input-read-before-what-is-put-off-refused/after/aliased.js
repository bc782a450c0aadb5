const fs = require('fs');
const { stdin } = require('process');

const usage = fs.readFileSync('usage.txt', 'utf8'); // refuses: late-listener

let input = '';
stdin.on('readable', () => {
  for (let chunk = stdin.read(); chunk !== null; chunk = stdin.read()) input += chunk;
});

setImmediate(() => console.log(input === '' ? usage : input));
