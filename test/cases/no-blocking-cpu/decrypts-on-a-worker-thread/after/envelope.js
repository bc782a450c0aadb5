import { run } from './pool.js';

async function privateDecrypt(...args) {
  return run(new URL('./envelope.worker.js', import.meta.url), 'privateDecrypt', args);
}

/** The text of an envelope that was sealed for a key. */
export async function opened(key, sealed) {
  return (await privateDecrypt(String(key), Buffer.from(sealed, 'base64'))).toString('utf8');
}
