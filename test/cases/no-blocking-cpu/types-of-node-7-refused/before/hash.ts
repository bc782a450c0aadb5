import { pbkdf2Sync } from 'crypto';

export async function hash(password: string, salt: string): Promise<string> {
  return pbkdf2Sync(password, salt, 100000, 64, 'sha512').toString('hex'); // reports: no-blocking-cpu, refuses: needs-newer-node
}
