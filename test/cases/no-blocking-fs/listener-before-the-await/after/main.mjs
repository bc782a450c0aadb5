import { readFile } from 'node:fs/promises';
import { EventEmitter, once } from 'node:events';

function openFeed() {
  const feed = new EventEmitter();
  process.nextTick(() => feed.emit('item', 'newspaper'));
  return feed;
}

async function follow() {
  const feed = openFeed();
  const next = once(feed, 'item');
  const limit = Number(await readFile('limit.txt', 'utf8'));
  const [item] = await next;
  return item.slice(0, limit);
}

console.log(await follow());
