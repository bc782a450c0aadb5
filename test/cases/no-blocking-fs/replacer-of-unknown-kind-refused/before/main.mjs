import { readFileSync } from 'node:fs';

const sticky = /\w+/y;

function include(text, pattern) {
  return text.replace(pattern, (name) => readFileSync(name, 'utf8')); // refuses: sync-callback
}

function begin(text) {
  return text.replace(/\w+/y, (name) => readFileSync(name, 'utf8')); // refuses: sync-callback
}

console.log(include('data', sticky), begin('data'), include('data', { [Symbol.replace]: (text, make) => make(text) }));
