const fs = require('fs');

function asText(name) {
  return fs.readFileSync(name, 'utf8').trim();
}

function asLength(name) {
  return fs.readFileSync(name).length;
}

function asDate(name) {
  return fs.statSync(name).mtimeMs > 0; // refuses: escaped-function
}

function reader(kind) {
  let read = asText;
  if (kind === 'length') read = asLength;
  return `${kind}: ${read('a.txt')}`;
}

function other(kind) {
  let check = asDate;
  if (kind !== undefined) check = globalThis[kind];
  return check('a.txt');
}

console.log(reader('text'), reader('length'), other());
