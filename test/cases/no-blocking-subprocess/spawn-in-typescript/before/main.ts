import { spawnSync } from 'node:child_process';

function isInstalled(program: string): boolean {
  return spawnSync(program, ['-c', 'exit 0']).status === 0;
}

async function main(): Promise<void> {
  console.log(isInstalled('sh')); // reports: no-blocking-call-chain
}

await main();
