import { readFile } from 'node:fs/promises';

const counts = { loads: 0 };

function once(make) {
  let made;
  return (...given) => {
    if (made !== undefined) return made;
    made = make(...given);
    return made;
  };
}

async function load(path) {
  await null;
  const before = counts.loads;
  const settings = JSON.parse(await readFile(path, 'utf8'));
  counts.loads = before + 1;
  return settings;
}

const settingsOf = once(load);

console.log((await settingsOf('package.json')).type, (await settingsOf('package.json')).type, counts.loads);
