import { generateKeyPairSync, publicEncrypt } from 'node:crypto';
import { opened } from './envelope.js';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048, publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } });
const sealed = publicEncrypt(publicKey, Buffer.from('for your eyes only')).toString('base64');

console.log(opened(privateKey, sealed));
try {
  opened(privateKey, sealed.slice(4));
} catch (error) {
  console.log(error instanceof Error, error.name, typeof error.code);
}
