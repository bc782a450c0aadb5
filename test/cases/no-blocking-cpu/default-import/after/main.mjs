import crypto from 'node:crypto';
import { promisify } from 'node:util';
import { EOL } from 'node:os';

const pbkdf2 = promisify(crypto.pbkdf2);

export async function fingerprint(password) {
  const key = await pbkdf2(password, 'salt', 1000, 16, 'sha256');
  return crypto.createHash('sha256').update(key).digest('hex');
}

process.stdout.write((await fingerprint('hunter2')) + EOL);
