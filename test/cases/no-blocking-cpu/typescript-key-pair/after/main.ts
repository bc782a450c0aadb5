import { generateKeyPair as generateKeyPairCallback, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';

const generateKeyPair = promisify(generateKeyPairCallback);

interface Keys {
  publicKey: KeyObject;
  privateKey: KeyObject;
}

async function createKeys(): Promise<Keys> {
  return await generateKeyPair('rsa', { modulusLength: 1024 });
}

async function describe(): Promise<string> {
  const { publicKey, privateKey } = await createKeys();
  return `${publicKey.type} ${privateKey.asymmetricKeyType ?? 'none'}`;
}

console.log(await describe());
