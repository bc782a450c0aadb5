import crypto from 'node:crypto';
import { EOL } from 'node:os';

export async function fingerprint(password) {
  const key = crypto.pbkdf2Sync(password, 'salt', 1000, 16, 'sha256'); // reports: no-blocking-cpu
  return crypto.createHash('sha256').update(key).digest('hex');
}

process.stdout.write((await fingerprint('hunter2')) + EOL);
