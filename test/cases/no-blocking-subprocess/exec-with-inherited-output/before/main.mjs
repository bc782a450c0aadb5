import { execSync } from 'node:child_process';

async function build() {
  execSync('echo building', { stdio: 'inherit' }); // reports: no-blocking-subprocess
  console.log('built');
}

await build();
