const files = require('./files');
const makeLoader = require('./loader');
const { Program } = require('./program');

const program = Program();
console.log(files.read('theme.txt'), files.upper('theme.txt'));
console.log(makeLoader('.txt').size('theme'));
console.log(program.run('theme.txt'), new Program().run('none'), program.runs);
