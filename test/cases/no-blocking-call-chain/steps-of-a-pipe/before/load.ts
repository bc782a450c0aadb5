import { flow as composed, pipe } from 'fp-ts/function';
import flow from 'lodash/flow';
import { readFileSync } from 'node:fs';

const read = (path: string): string => readFileSync(path, 'utf8'); // refuses: escaped-function
const parse = (text: string): unknown => JSON.parse(text);

function timed<Args extends unknown[], Result>(run: (...args: Args) => Result, done: () => void) {
  return function (this: unknown, ...args: Args): Result {
    try {
      return run.apply(this, args);
    } finally {
      done();
    }
  };
}

const load = flow([read, parse]);
const loaded = composed(read, parse);
const parsed = flow([parse, String]);
const slow = timed(read, () => undefined);
const quick = timed(parse, () => undefined);

export async function all(path: string) {
  return [
    pipe(path, read, parse), // reports: no-blocking-call-chain
    pipe('1', parse, String),
    load(path), // reports: no-blocking-call-chain
    loaded(path), // reports: no-blocking-call-chain
    parsed(path),
    slow(path), // reports: no-blocking-call-chain
    quick(path),
  ];
}
