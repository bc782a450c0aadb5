import { EventEmitter } from 'node:events';
import fs from 'node:fs';
import { readFile } from 'node:fs/promises';

const feed = new EventEmitter();

feed.on('item', (item) => {
  fs.appendFileSync('items.txt', `${item}\n`); // reports: no-blocking-fs, refuses: external-callback
});

feed.emit('item', 'news');
feed.emit('item', 'weather');
console.log((await readFile('items.txt', 'utf8')).trim());
