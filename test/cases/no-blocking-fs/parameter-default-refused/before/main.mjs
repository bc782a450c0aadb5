import { readFileSync } from 'node:fs';

function greet(name, locale = readFileSync('locale.txt', 'utf8').trim()) { // refuses: parameter-default
  return locale === 'de' ? `Hallo ${name}` : `Hello ${name}`;
}

console.log(greet('Ada'), greet('Grace', 'en'));
