const files = require('./lib/files');
const sizes = require('./lib/sizes');

process.on('exit', () => console.log(files.first('list.txt'), sizes.of('list.txt')));

async function main() {
  console.log(await files.firstAsync('list.txt'), await files.readAsync('list.txt'));
  console.log(await sizes.ofAsync('list.txt'), sizes.unit);
}

main();
