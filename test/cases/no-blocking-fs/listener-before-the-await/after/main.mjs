import { readFile } from 'node:fs/promises';
import { EventEmitter } from 'node:events';

function openFeed() {
  const feed = new EventEmitter();
  process.nextTick(() => feed.emit('item', 'newspaper'));
  return feed;
}

async function follow() {
  const feed = openFeed();
  const next = new Promise((resolve) => feed.once('item', resolve));
  const limit = Number(await readFile('limit.txt', 'utf8'));
  const item = await next;
  return item.slice(0, limit);
}

console.log(await follow());
