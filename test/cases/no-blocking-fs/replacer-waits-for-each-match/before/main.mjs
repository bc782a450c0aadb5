import { readFileSync } from 'node:fs';

let asked = 0;

function include(text) {
  return text.replace(/\{\{\s*(?<name>[\w.]+)\s*\}\}/g, (match, name, offset) => {
    asked += 1;
    return name === 'offset' ? offset : readFileSync(name, 'utf8').trim();
  });
}

function first(text) {
  return text.trim().replace(/[/\]]\w+/, function (match) {
    return readFileSync(match.slice(1), 'utf8');
  }).length;
}

console.log(include('<{{ head.txt }}> {{ offset }} {{foot.txt}} $& {{ head.txt }}'), asked);
console.log(first(' /head.txt /foot.txt'), include('nothing'));
try {
  include('{{ foot.txt }} {{ missing.txt }} {{ head.txt }}');
} catch (error) {
  console.log(error.path, asked);
}
