import { appendFile } from 'node:fs/promises';

export const record = async (event) => {
  await appendFile('audit.log', `${event}\n`);
};
