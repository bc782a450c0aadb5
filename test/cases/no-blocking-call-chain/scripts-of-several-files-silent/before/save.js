import { writeFileSync } from 'node:fs';

export function save(piece) {
  writeFileSync('input.txt', String(piece)); // refuses: external-callback
}
