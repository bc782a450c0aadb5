const fs = require('fs');

const commands = {};
for (const name of ['read', 'size']) commands[name] = (file) => `${name} ${fs.statSync(file).size}`; // refuses: escaped-function
console.log(commands['re' + 'ad']('a.txt'), commands.size('a.txt'));

const checks = {};
for (const name of ['one', 'two']) checks[name] = (file) => fs.existsSync(file); // refuses: escaped-function
const { one } = checks;
console.log(one('a.txt'), checks[`t${'wo'}`]('none.txt'));

const all = {};
for (const name of ['one', 'two']) all[name] = (file) => fs.readFileSync(file).length; // refuses: escaped-function
console.log(Object.values(all).map((run) => run('a.txt')), all[`${'o'}ne`]('a.txt'));
