import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { show } from './show.mjs';

const program = new Command();
program.command('send').action(async () => {
  await fetch('https://todo.example', { method: 'POST', body: readFileSync('todo.txt') });
});
program.command('show').action(show);
await program.parseAsync();
