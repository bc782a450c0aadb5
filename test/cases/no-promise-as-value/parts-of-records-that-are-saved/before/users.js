import bcrypt from 'bcrypt';
import Koa from 'koa';
import { keep } from './keep.js';

export async function register(user, users, text) {
  user.password = bcrypt.hash(text, 10); // reports: no-promise-as-value
  await user.save();
  const copy = { id: user.id };
  copy.password = bcrypt.hash(text, 10); // reports: no-promise-as-value
  await users.insertOne(copy);
}

export async function known(user, photo, cache, text) {
  user.hashing = bcrypt.hash(text, 10);
  user.password = await user.hashing;
  await user.save();
  cache.pending = bcrypt.hash(text, 10);
  cache.entries.set(text, cache);
  photo.author = Promise.resolve(user);
  await photo.save();
  cache.later = bcrypt.hash(text, 10);
  await keep.save(cache);
}

export const show = (req, res) => {
  const page = { title: 'x' };
  page.body = fetch('/body'); // reports: no-promise-as-value
  res.json(page);
};

const list = async () => (await fetch('/users')).json();

new Koa().use(async (ctx) => {
  ctx.body = list(); // reports: no-promise-as-value
});

export const held = async (ctx) => {
  ctx.body = list();
};
