import { pbkdf2Sync, timingSafeEqual } from 'node:crypto';

async function isPassword(password, expected) {
  const key = pbkdf2Sync(password, 'salt', 1000, 16, 'sha256'); // reports: no-blocking-cpu
  return timingSafeEqual(key, Buffer.from(expected, 'hex'));
}

console.log(await isPassword('hunter2', '00'.repeat(16)));
