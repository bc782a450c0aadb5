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
