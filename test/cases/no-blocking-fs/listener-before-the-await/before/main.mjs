import fs from 'node:fs';
import { EventEmitter } from 'node:events';

function openFeed() {
  const feed = new EventEmitter();
  process.nextTick(() => feed.emit('item', 'newspaper'));
  return feed;
}

async function follow() {
  const feed = openFeed();
  const next = new Promise((resolve) => feed.once('item', resolve));
  const limit = Number(fs.readFileSync('limit.txt', 'utf8')); // reports: no-blocking-fs
  const item = await next;
  return item.slice(0, limit);
}

console.log(await follow());
