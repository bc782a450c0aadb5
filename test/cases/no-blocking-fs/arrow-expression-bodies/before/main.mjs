import { readFileSync, readdirSync } from 'node:fs';

const list = async (folder) => readdirSync(folder).sort(); // reports: no-blocking-fs
const lyrics = (path) => readFileSync(path, 'utf8').trim();
const song = path => ({ path, text: readFileSync(path, 'utf8') });

const [first, second] = await list('songs');
console.log(lyrics(`songs/${first}`));
console.log(song(`songs/${second}`).text);
