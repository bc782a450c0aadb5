import { readFileSync } from 'fs';

const text = readFileSync('port.txt', 'utf8'); // refuses: top-level
export const port = Number(text);
console.log(port);
