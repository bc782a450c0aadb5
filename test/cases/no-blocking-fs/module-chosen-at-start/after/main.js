let board;
if (process.env.BOARD === 'new') {
  board = require('./new');
} else {
  board = require('./old');
}

const show = process.argv.length > 9 ? board.name : board.read;

async function main() {
  console.log(await board.read('pin.txt'), await show('pin.txt'), board.name('x'));
}

main();
