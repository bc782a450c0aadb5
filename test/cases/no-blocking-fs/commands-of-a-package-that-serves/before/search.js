import { readFileSync } from 'node:fs';
import { wrap } from 'wrap-handler';

const find = async (folder) => readFileSync(`${folder}/index.txt`, 'utf8'); // reports: no-blocking-fs

export default (app) => wrap(app, find);
