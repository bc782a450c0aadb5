import { readFile } from 'node:fs/promises';

// Like replace, one call after the other: waits for each before it makes the next.
async function replaceInOrder(text, pattern, callback) {
  const matches = [];
  text.replace(pattern, (...match) => {
    matches.push(match);
    return '';
  });
  const results = [];
  for (const match of matches) results.push(`${await callback(...match)}`);
  let next = 0;
  return text.replace(pattern, () => results[next++]);
}

let asked = 0;

async function include(text) {
  return await replaceInOrder(text, /\{\{\s*(?<name>[\w.]+)\s*\}\}/g, async (match, name, offset) => {
    asked += 1;
    return name === 'offset' ? offset : (await readFile(name, 'utf8')).trim();
  });
}

async function first(text) {
  return (await replaceInOrder(text.trim(), /[/\]]\w+/, async function (match) {
    return await readFile(match.slice(1), 'utf8');
  })).length;
}

console.log(await include('<{{ head.txt }}> {{ offset }} {{foot.txt}} $& {{ head.txt }}'), asked);
console.log(await first(' /head.txt /foot.txt'), await include('nothing'));
try {
  await include('{{ foot.txt }} {{ missing.txt }} {{ head.txt }}');
} catch (error) {
  console.log(error.path, asked);
}
