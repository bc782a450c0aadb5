import { readFileSync } from 'node:fs';

export async function help(ctx) {
  await ctx.reply(readFileSync('help.txt', 'utf8')); // reports: no-blocking-fs
}
