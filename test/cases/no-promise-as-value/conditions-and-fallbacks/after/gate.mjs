import { access } from 'node:fs/promises';

async function isAdmin(user) {
  return user.roles.includes('admin');
}

async function nameOf(user) {
  return user.name;
}

export async function enter(user) {
  if (!await isAdmin(user)) throw new Error('not allowed');
  const name = await nameOf(user) || 'guest';
  return await access('door') ? `open for ${name}` : 'closed';
}

export async function enterAwaited(user) {
  if (!(await isAdmin(user))) throw new Error('not allowed');
  return (await nameOf(user)) || 'guest';
}

export async function check(user, wanted) {
  const name = nameOf(user);
  if (name !== wanted) throw new Error('another name'); // reports: no-promise-as-value
}
