import { readFileSync } from 'node:fs';

async function build() {
  console.log(readFileSync('package.json', 'utf8').length);
}

await build();
