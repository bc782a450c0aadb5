import { readFileSync } from 'node:fs';
import * as trpc from '@trpc/server';

export const router = trpc.router().query('motd', {
  resolve: () => readFileSync('motd.txt', 'utf8'), // reports: no-blocking-fs
});
