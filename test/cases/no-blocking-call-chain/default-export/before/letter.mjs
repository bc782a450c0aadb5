import fs from 'node:fs';

export default function letter(name) {
  return fs.readFileSync('template.txt', 'utf8').replace('NAME', name);
}
