import { gzip as gzipCallback } from 'node:zlib';
import { promisify } from 'node:util';

const gzip = promisify(gzipCallback);

// Like map, one call after the other: waits for each before it makes the next.
async function mapInOrder(items, callback) {
  const { length } = items;
  const results = new Array(length);
  for (let index = 0; index < length; index += 1) {
    if (index in items) results[index] = await callback(items[index], index, items);
  }
  return results;
}

async function sizes(texts) {
  return await mapInOrder(texts, async (text) => (await gzip(text)).length > 0);
}

console.log(await sizes(['one', 'two']));
