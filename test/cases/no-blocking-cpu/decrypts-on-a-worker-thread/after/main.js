import { generateKeyPair as generateKeyPairCallback, publicEncrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { opened } from './envelope.js';

const generateKeyPair = promisify(generateKeyPairCallback);

const { privateKey, publicKey } = await generateKeyPair('rsa', { modulusLength: 2048, publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } });
const sealed = publicEncrypt(publicKey, Buffer.from('for your eyes only')).toString('base64');

console.log(await opened(privateKey, sealed));
try {
  await opened(privateKey, sealed.slice(4));
} catch (error) {
  console.log(error instanceof Error, error.name, typeof error.code);
}
