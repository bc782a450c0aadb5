import { spawnSync } from 'node:child_process';

async function probe(program, args) {
  const { error, status, stdout } = spawnSync(program, args, { encoding: 'utf8' }); // reports: no-blocking-subprocess
  return error === undefined ? `${status} ${stdout.trim()}` : error.code;
}

console.log(await probe('sh', ['-c', 'echo out; exit 4']));
console.log(await probe('no-such-program-anywhere', []));
