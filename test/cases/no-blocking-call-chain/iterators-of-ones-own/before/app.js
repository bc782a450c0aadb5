import { both, Lines, parts, Words } from './lines.js';

export async function count(file) {
  let found = 0;
  for (const line of new Lines(file)) found += line.length; // reports: no-blocking-call-chain
  return found;
}

export async function all(file) {
  const lines = new Lines(file);
  const others = [...both]; // reports: no-blocking-call-chain
  return [others, ...lines]; // reports: no-blocking-call-chain
}

export async function later(file) {
  const read = parts(file);
  for (const part of read) console.log(part); // reports: no-blocking-call-chain
}

export async function words(text) {
  for (const word of new Words(text)) console.log(word);
  return new Lines('a.txt');
}
