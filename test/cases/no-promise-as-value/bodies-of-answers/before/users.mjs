import fetch from 'node-fetch';
import sharp from 'sharp';

export async function nameOf(id) {
  const answer = await fetch(`https://example.com/users/${id}`);
  const user = answer.json();
  return user.name; // reports: no-promise-as-value
}

export async function widthOf(file) {
  const found = sharp(file).metadata();
  return found.width; // reports: no-promise-as-value
}

export async function namesOf(ids) {
  const answers = await Promise.all(ids.map((id) => fetch(`https://example.com/users/${id}`)));
  const users = await Promise.all(answers.map((answer) => answer.json()));
  return users.map((user) => user.name);
}
