import { privateDecrypt } from 'node:crypto';

export async function open(envelope, key) {
  return privateDecrypt(key, envelope).toString('utf8'); // reports: no-blocking-cpu, refuses: needs-executor
}
