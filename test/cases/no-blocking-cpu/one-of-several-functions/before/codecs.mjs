import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const codecs = { gzip: gzipSync, br: brotliCompressSync };
const some = { gzip: gzipSync, none: (data) => data };

export async function pack(kind, data) {
  some[kind](data); // refuses: uncertain-binding
  return codecs[kind](data); // reports: no-blocking-cpu, refuses: uncertain-binding
}

export async function target(name, isFolder) {
  return (isFolder ? readdirSync : readFileSync)(name); // reports: no-blocking-fs, refuses: uncertain-binding
}
