import { exec, spawn } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';

const run = promisify(exec);

async function main() {
  const { stdout } = await run('echo done');
  const child = spawn('true');
  const [status] = await once(child, 'close');
  console.log(stdout.trim(), status);
}

await main();
