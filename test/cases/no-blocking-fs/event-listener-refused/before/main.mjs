import { EventEmitter } from 'node:events';
import fs from 'node:fs';

const feed = new EventEmitter();

feed.on('item', (item) => {
  fs.appendFileSync('items.txt', `${item}\n`); // reports: no-blocking-fs, refuses: external-callback
});

feed.emit('item', 'news');
feed.emit('item', 'weather');
console.log(fs.readFileSync('items.txt', 'utf8').trim());
