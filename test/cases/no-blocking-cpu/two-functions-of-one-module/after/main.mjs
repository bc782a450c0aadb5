import { brotliCompress as brotliCompressCallback, brotliDecompress as brotliDecompressCallback, constants } from 'zlib'
import { promisify } from 'util'

const brotliCompress = promisify(brotliCompressCallback)
const brotliDecompress = promisify(brotliDecompressCallback)

const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }

async function pack(text) {
  return await brotliCompress(text, options)
}

async function unpack(packed) {
  return (await brotliDecompress(packed)).toString()
}

console.log(await unpack(await pack('there and back again')))
