import { execSync } from 'node:child_process';

process.on('exit', () => {
  execSync('echo cleaned > cleaned.txt'); // skips: sync-is-right
});

console.log('working');
