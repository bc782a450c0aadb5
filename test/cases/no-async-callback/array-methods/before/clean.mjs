import { access, unlink } from 'node:fs/promises';

async function isOld(file) {
  await access(file);
  return true;
}

export async function clean(files) {
  files.forEach(async (file) => { // reports: no-async-callback
    await unlink(file);
  });
  files.forEach((file) => unlink(file)); // reports: no-async-callback
  files.forEach(unlink); // reports: no-async-callback
  const old = files.filter(isOld); // reports: no-async-callback
  const any = files.some(async (file) => (await isOld(file)) === true); // reports: no-async-callback
  const sum = files.reduce(async (before, file) => before + (await isOld(file)), 0); // reports: no-async-callback
  files.sort(async (a, b) => (await isOld(a)) - (await isOld(b))); // reports: no-async-callback
  return { old, any, sum };
}
