import { brotliCompressSync, gzipSync } from 'node:zlib';

const codecs = [['br', brotliCompressSync, 4], ['gzip', gzipSync, 6]];
const plain = [['upper', (text) => text.toUpperCase()], ['lower', (text) => text.toLowerCase()]];

export async function encode(accepted, body) {
  for (const [name, compress] of codecs) {
    if (accepted.includes(name)) return compress(body); // reports: no-blocking-cpu, refuses: uncertain-binding
  }
  return body;
}

export async function change(kind, text) {
  for (const [name, convert] of plain) {
    if (name === kind) return convert(text);
  }
  return text;
}
