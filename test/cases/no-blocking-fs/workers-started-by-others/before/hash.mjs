import { pbkdf2Sync } from 'node:crypto';

export default async function hash(text) {
  return pbkdf2Sync(text, 'salt', 100_000, 32, 'sha512'); // skips: sync-is-right
}
