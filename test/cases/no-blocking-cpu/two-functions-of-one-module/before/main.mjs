import { brotliCompressSync, brotliDecompressSync, constants } from 'zlib'

const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }

async function pack(text) {
  return brotliCompressSync(text, options) // reports: no-blocking-cpu
}

async function unpack(packed) {
  return brotliDecompressSync(packed).toString() // reports: no-blocking-cpu
}

console.log(await unpack(await pack('there and back again')))
