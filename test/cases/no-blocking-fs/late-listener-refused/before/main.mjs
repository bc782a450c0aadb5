import fs from 'node:fs';
import { EventEmitter } from 'node:events';

function openFeed() {
  const feed = new EventEmitter();
  process.nextTick(() => feed.emit('item', 'news'));
  return feed;
}

async function follow() {
  const feed = openFeed();
  const limit = Number(fs.readFileSync('limit.txt', 'utf8')); // reports: no-blocking-fs, refuses: late-listener
  feed.on('item', (item) => console.log(item.slice(0, limit)));
}

await follow();
