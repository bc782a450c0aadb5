import { readFileSync } from 'node:fs';

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
