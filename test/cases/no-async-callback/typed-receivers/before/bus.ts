import { EventEmitter } from 'node:events';

interface Cursor {
  forEach(work: (row: string) => Promise<void>): Promise<void>;
}

export async function listen(bus: EventEmitter, files: string[], cursor: Cursor, save: (file: string) => Promise<void>) {
  bus.on('file', async (file: string) => { // reports: no-async-callback
    await save(file);
  });
  await files.forEach(async (file) => { // reports: no-async-callback
    await save(file);
  });
  files.forEach(save); // reports: no-async-callback
  await cursor.forEach(async (row) => {
    await save(row);
  });
}
