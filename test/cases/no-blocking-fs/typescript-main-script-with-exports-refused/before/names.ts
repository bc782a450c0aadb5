import { readFileSync } from 'fs';

const text = readFileSync('names.txt', 'utf8'); // refuses: top-level
namespace Names {
  export const all = text.split(',');
}
console.log(Names.all);
