import { fork } from 'node:child_process';
import { collect } from './names.js';

const child = fork(new URL('./child.js', import.meta.url));

child.once('message', ({ noted }) => {
  console.log(noted);
  child.kill();
  process.exit();
});

/** Goes on while the work is done. */
function main() {
  collect(['package.json']).then((count) => child.send({ name: `${count} files` })); // reports: no-unconsumed-promise
}

main();
