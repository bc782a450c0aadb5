import { appendFileSync, existsSync } from 'node:fs';

function fail(reason: string): never {
  appendFileSync('errors.log', `${reason}\n`); // refuses: type-predicate
  throw new Error(reason);
}

function assertThere(path: string | undefined): asserts path is string {
  if (path === undefined || !existsSync(path)) throw new Error('no such file'); // refuses: type-predicate
}

function note(reason: string): void {
  appendFileSync('notes.log', `${reason}\n`);
}

async function open(path: string | undefined): Promise<string> {
  if (path === '') fail('no path'); // reports: no-blocking-call-chain
  assertThere(path); // reports: no-blocking-call-chain
  note(path); // reports: no-blocking-call-chain
  return path;
}

await open('package.json');
