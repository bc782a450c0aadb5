import { execSync } from 'node:child_process';

async function retried(work) {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (await work(attempt)) return attempt;
    try {
      execSync('sleep 0.1'); // reports: no-blocking-sleep
    } catch {
      return -1;
    }
  }
  return -1;
}

console.log(await retried(async (attempt) => attempt === 1));
