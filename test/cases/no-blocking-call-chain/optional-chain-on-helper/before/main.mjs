import { readFileSync } from 'node:fs';

const users = {
  find(id) {
    return JSON.parse(readFileSync('users.json', 'utf8'))[id];
  },
};

function hostOf(id) {
  return users.find(id)?.mail?.host ?? 'nowhere';
}

async function main() {
  console.log(hostOf('ada')); // reports: no-blocking-call-chain
  console.log(hostOf('grace')); // reports: no-blocking-call-chain
}

await main();
