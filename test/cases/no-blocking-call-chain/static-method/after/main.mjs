import { Theme } from './theme.mjs';

async function paint() {
  return `painting ${await Theme.current()}`;
}

console.log(await paint());
