import { execSync, recorder } from './runner.mjs';

async function main() {
  console.log(execSync('make'), recorder.spawnSync('make', 'clean'));
}

await main();
