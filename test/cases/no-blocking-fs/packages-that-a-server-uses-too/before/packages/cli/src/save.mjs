import { saveAll } from '@notes/store/export.mjs';

export async function save(argv) {
  await saveAll(argv.path, argv.notes);
}
