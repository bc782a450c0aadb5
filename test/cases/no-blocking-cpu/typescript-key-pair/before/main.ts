import { generateKeyPairSync, type KeyObject } from 'node:crypto';

interface Keys {
  publicKey: KeyObject;
  privateKey: KeyObject;
}

function createKeys(): Keys {
  return generateKeyPairSync('rsa', { modulusLength: 1024 });
}

async function describe(): Promise<string> {
  const { publicKey, privateKey } = createKeys(); // reports: no-blocking-call-chain
  return `${publicKey.type} ${privateKey.asymmetricKeyType ?? 'none'}`;
}

console.log(await describe());
