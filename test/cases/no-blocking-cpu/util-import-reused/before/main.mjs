import util from 'node:util';
import zlib from 'node:zlib';

async function unpack(packed) {
  return zlib.inflateSync(Buffer.from(packed, 'base64')).toString(); // reports: no-blocking-cpu
}

console.log(util.inspect(await unpack('eJzLSM3JyQcABiwCFQ==')));
