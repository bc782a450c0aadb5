import { readJson } from './json.mjs';

async function answer(path) {
  return (await readJson(path)).answer;
}

console.log(await answer('data.json'));
