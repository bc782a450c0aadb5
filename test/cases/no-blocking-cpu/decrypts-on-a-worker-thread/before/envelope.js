import { privateDecrypt } from 'node:crypto';

/** The text of an envelope that was sealed for a key. */
export function opened(key, sealed) {
  return privateDecrypt(String(key), Buffer.from(sealed, 'base64')).toString('utf8');
}
