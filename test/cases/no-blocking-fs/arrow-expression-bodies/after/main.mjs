import { readdir, readFile } from 'node:fs/promises';

const list = async (folder) => (await readdir(folder)).sort();
const lyrics = async (path) => (await readFile(path, 'utf8')).trim();
const song = async path => ({ path, text: await readFile(path, 'utf8') });

const [first, second] = await list('songs');
console.log(await lyrics(`songs/${first}`));
console.log((await song(`songs/${second}`)).text);
