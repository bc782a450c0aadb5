import bcrypt from 'bcrypt';
import javascript from 'bcryptjs';
import * as sass from 'sass';

export async function added(name, password) {
  return { name, hash: await javascript.hash(password, 12) }; // reports: no-fake-async, refuses: fake-async
}

export async function addedQuickly(name, password) {
  return { name, hash: await bcrypt.hash(password, 12) };
}

export async function styled(file) {
  const { css } = await sass.compileAsync(file); // reports: no-fake-async, refuses: fake-async
  return css;
}

export function theme(file) {
  return sass.compileAsync(file); // refuses: fake-async
}
