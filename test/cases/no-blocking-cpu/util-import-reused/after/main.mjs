import util from 'node:util';
import zlib from 'node:zlib';

const inflate = util.promisify(zlib.inflate);

async function unpack(packed) {
  return (await inflate(Buffer.from(packed, 'base64'))).toString();
}

console.log(util.inspect(await unpack('eJzLSM3JyQcABiwCFQ==')));
