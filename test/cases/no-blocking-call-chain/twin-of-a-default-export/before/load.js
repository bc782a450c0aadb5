import { existsSync, readFileSync } from 'node:fs';

export default function load(name) {
  return existsSync(name) ? readFileSync(name, 'utf8').length : -1;
}
