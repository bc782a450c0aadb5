import { describe, expect, it } from 'vitest';
import { explainFinding, explainRefusal, printChain } from '../analysis/explain.ts';
import type { Finding } from '../analysis/findings/finding.ts';

const FINDING: Finding = {
  id: '1',
  file: 'src/server.js',
  start: 0,
  end: 1,
  rule: 'no-blocking-fs',
  entry: 'node:fs#readFileSync',
  kind: 'fs',
  api: 'fs.readFileSync',
  certainty: 'certain',
  context: { kind: 'async-function', verdict: 'must-not-block' },
  chain: [{ name: 'fs.readFileSync', file: 'src/server.js', line: 3, column: 1 }],
  preset: 'recommended',
  call: 0,
  where: "in the async function 'load'",
  instead: 'await readFile from node:fs/promises',
};

const CHAIN = [
  { name: 'loadUser', file: 'server.ts', line: 20, column: 5 },
  { name: 'readConfig', file: 'db.ts', line: 12, column: 3 },
  { name: 'fs.readFileSync', file: 'config.ts', line: 4, column: 10 },
];

describe('a finding', () => {
  it('is three sentences', () => {
    expect(explainFinding(FINDING)).toEqual({
      what: '`fs.readFileSync` blocks the event loop.',
      why: "It runs in the async function 'load', and nothing else in the process can run until it returns.",
      instead: 'Use await readFile from node:fs/promises.',
    });
  });

  it('names who waits for a request handler', () => {
    const { why } = explainFinding({ ...FINDING, context: { kind: 'request-handler', verdict: 'must-not-block' }, where: 'in a request handler' });
    expect(why).toBe('It runs in a request handler, and every other request waits until it returns.');
  });

  it('shows the chain to a call further down', () => {
    const { what } = explainFinding({ ...FINDING, rule: 'no-blocking-call-chain', api: 'loadUser', chain: CHAIN });
    expect(what).toBe('`loadUser` blocks the event loop: loadUser (db.ts:12) → readConfig (config.ts:4) → fs.readFileSync.');
  });

  it('takes over what a person has to do', () => {
    expect(explainFinding({ ...FINDING, instead: 'Open it with open() of node:fs/promises' }).instead).toBe('Open it with open() of node:fs/promises.');
    expect(explainFinding({ ...FINDING, instead: 'nothing: it is computing' }).instead).toBe('There is no other form: it is computing.');
  });

  it('says what a dropped promise does', () => {
    const { what, why, instead } = explainFinding({ ...FINDING, rule: 'no-unconsumed-promise', kind: 'promise', api: 'save', instead: 'await it', loss: { what: 'the promise of `save` is dropped', why: "nothing waits for it in the async function 'load': a failure is lost" } });
    expect([what, instead]).toEqual(['The promise of `save` is dropped.', 'Await it.']);
    expect(why).toMatch(/^Nothing waits for it in the async function 'load': .*\.$/);
  });
});

describe('a refusal', () => {
  it('says what stays, why, and what would lift it', () => {
    expect(explainRefusal({ code: 'constructor', message: "the constructor of 'Settings' reads a file", hint: 'use a static method', file: 'a.js', start: 0, end: 1, chain: [{ name: 'fs.readFileSync', file: 'a.js', line: 1, column: 1 }] })).toEqual({
      what: '`fs.readFileSync` stays as it is, because a constructor cannot be async.',
      why: "The constructor of 'Settings' reads a file.",
      instead: 'Use a static method.',
    });
  });
});

it('prints a chain of one link as its name', () => {
  expect(printChain(CHAIN.slice(2))).toBe('fs.readFileSync');
});
