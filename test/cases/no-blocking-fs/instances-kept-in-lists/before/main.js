import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Page } from './page.js';

const file = join(tmpdir(), 'unblock-instances-kept-in-lists.txt');
writeFileSync(file, 'hello');
const pages = [];
const page = new Page('');
pages.push(page);
[file].forEach(page.rename, page);
console.log(typeof JSON.stringify(page), pages.length, page.render());
