import zlib from 'node:zlib';
import { promisify } from 'node:util';

const gzipAsync = promisify(zlib.gzip);

async function gzip(text) {
  const packed = await gzipAsync(text);
  return packed.subarray(0, 2).toString('hex');
}

console.log(await gzip('hello'));
