import { collect } from './collect.js';

/** Goes on while the work is done. */
function main() {
  collect(['package.json']).then(console.log, (error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}

main();
