import { appendFile } from 'node:fs/promises';

export async function countSent(names) {
  const sent = names.map((name) => appendFile('mail.log', name)); // reports: no-unconsumed-promise
  return sent.length;
}

export async function collected(names) {
  const sent = [];
  for (const name of names) sent.push(appendFile('mail.log', name)); // reports: no-unconsumed-promise
  return sent.length;
}

export async function awaited(names) {
  const sent = [];
  for (const name of names) sent.push(appendFile('mail.log', name));
  await Promise.all(sent);
  return sent.length;
}

export async function returned(names) {
  const sent = [];
  for (const name of names) sent.push(appendFile('mail.log', name));
  return sent;
}

export async function later(names) {
  const sent = [];
  for (const name of names) sent.push(appendFile('mail.log', name));
  return () => Promise.all(sent);
}
