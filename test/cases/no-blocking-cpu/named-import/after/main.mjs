import { pbkdf2 as pbkdf2Callback, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const pbkdf2 = promisify(pbkdf2Callback);

async function isPassword(password, expected) {
  const key = await pbkdf2(password, 'salt', 1000, 16, 'sha256');
  return timingSafeEqual(key, Buffer.from(expected, 'hex'));
}

console.log(await isPassword('hunter2', '00'.repeat(16)));
