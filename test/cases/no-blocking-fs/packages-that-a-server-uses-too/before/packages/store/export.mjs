import { writeFileSync } from 'node:fs';

export async function saveAll(path, notes) {
  writeFileSync(path, notes.join('\n'));
}
