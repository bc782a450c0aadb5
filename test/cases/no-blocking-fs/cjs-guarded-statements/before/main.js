const fs = require('fs');

function greet(name) {
  return `Dear ${name}`;
}

module.exports = { greet };

if (require.main === module) {
  const guests = fs.readFileSync('guests.txt', 'utf8').trim().split('\n');
  console.log(guests.map(greet).join('\n'));
}
