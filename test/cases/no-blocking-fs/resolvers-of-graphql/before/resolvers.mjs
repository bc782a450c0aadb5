import { readFileSync } from 'node:fs';

export const resolvers = {
  Query: {
    motd: () => readFileSync('motd.txt', 'utf8'), // reports: no-blocking-fs, refuses: unknown-caller
  },
  Settings: {
    theme: () => readFileSync('theme.txt', 'utf8'), // reports: no-blocking-fs, refuses: unknown-caller
  },
};
