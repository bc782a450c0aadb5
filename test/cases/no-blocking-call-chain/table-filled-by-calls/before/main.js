const fs = require('fs');
const { command, start } = require('./commands.js');

command('read', (name) => fs.readFileSync(name, 'utf8').trim());
command('size', function size(name) {
  return fs.statSync(name).size;
});
command('name', (name) => name);

try {
  for (const name of ['read', 'size', 'name', 'none']) console.log(start(name, 'a.txt'));
} catch (error) {
  console.log(error.message);
}
