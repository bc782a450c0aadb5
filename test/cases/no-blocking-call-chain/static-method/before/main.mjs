import { Theme } from './theme.mjs';

async function paint() {
  return `painting ${Theme.current()}`; // reports: no-blocking-call-chain
}

console.log(await paint());
