import { readFileSync } from 'node:fs';

let settings;
let names;
let greeting, motto;
let broken;

function load() {
  settings = JSON.parse(readFileSync('settings.json', 'utf8')); // refuses: shared-state
}

export function all() {
  if (!settings) {
    load();
  }
  return settings;
}

export function allNames() {
  if (names !== undefined) return names;
  names = readFileSync('names.txt', 'utf8').split('\n'); // refuses: shared-state
  return names;
}

export const greet = () => (greeting ??= readFileSync('greeting.txt', 'utf8')); // refuses: shared-state

export const say = () => motto || (motto = readFileSync('motto.txt', 'utf8')); // refuses: shared-state

export function again() {
  if (!broken) {
    return readFileSync('broken.txt', 'utf8');
  }
  return broken;
}

export function local() {
  let text;
  if (!text) {
    text = readFileSync('names.txt', 'utf8');
  }
  return text;
}

export function other(fresh) {
  if (fresh) {
    names = readFileSync('names.txt', 'utf8').split('\n');
  }
  return names;
}

let key, secret;

export function keys(anew = false) {
  if (!key || !secret || anew) {
    key = readFileSync('key.txt', 'utf8'); // refuses: shared-state
    secret = readFileSync('secret.txt', 'utf8'); // refuses: shared-state
  }
  return [key, secret];
}

export function keysUnless(off) {
  if (!key && !off) {
    key = readFileSync('key.txt', 'utf8'); // refuses: shared-state
  }
  return key;
}

export function keysOrAnew(anew) {
  if (!key || anew) {
    key = readFileSync('key.txt', 'utf8'); // refuses: shared-state
  }
  return key;
}

export function keysEach(name) {
  if (!key || name !== 'secret') {
    key = readFileSync('key.txt', 'utf8'); // refuses: shared-state
  }
  return key;
}

export function keptSecret(anew = false) {
  if (secret && !anew) return secret;
  secret = readFileSync('secret.txt', 'utf8'); // refuses: shared-state
  return secret;
}
