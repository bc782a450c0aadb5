import { appendFileSync, existsSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';

function fail(reason: string): never {
  appendFileSync('errors.log', `${reason}\n`); // refuses: type-predicate
  throw new Error(reason);
}

function assertThere(path: string | undefined): asserts path is string {
  if (path === undefined || !existsSync(path)) throw new Error('no such file'); // refuses: type-predicate
}

async function note(reason: string): Promise<void> {
  await appendFile('notes.log', `${reason}\n`);
}

async function open(path: string | undefined): Promise<string> {
  if (path === '') fail('no path'); // reports: no-blocking-call-chain
  assertThere(path); // reports: no-blocking-call-chain
  await note(path);
  return path;
}

await open('package.json');
