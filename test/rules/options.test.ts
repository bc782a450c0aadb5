import { RuleTester } from 'eslint';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import plugin from '../../index.ts';

RuleTester.describe = describe;
RuleTester.it = it;

const asks = "import { existsSync } from 'node:fs';\nexport async function has(file) {\n  return existsSync(file);\n}\n";
const reads = "import { readFileSync } from 'node:fs';\nexport async function load(file) {\n  return readFileSync(file, 'utf8');\n}\n";
const chain = "import { readFileSync } from 'node:fs';\nfunction read(file) {\n  return readFileSync(file);\n}\nexport async function load(file) {\n  return read(file);\n}\n";
const drops = 'async function save() {}\nexport async function update() {\n  save();\n}\n';

const tester = new RuleTester();
// Outside of this package, which is a command, where blocking is left alone.
const filename = join(tmpdir(), 'unblock-options', 'a.js');

run('no-blocking-fs', {
  valid: [
    { name: 'a cheap call below strict', code: asks },
    { name: 'an allowed call', code: reads, options: [{ allow: ['node:fs#readFileSync'] }] },
    { name: 'an allowed call at strict', code: asks, options: [{ level: 'strict', allow: ['node:fs#existsSync'] }] },
  ],
  invalid: [
    { name: 'without options', code: reads, errors: [at(3, 10)] },
    { name: 'a cheap call at strict', code: asks, options: [{ level: 'strict' }], errors: [at(3, 10)] },
    { name: 'another call than the allowed one', code: reads, options: [{ allow: ['node:fs#existsSync'] }], errors: [at(3, 10)] },
  ],
});

run('no-blocking-call-chain', {
  valid: [{ name: 'a chain that ends in an allowed call', code: chain, options: [{ allow: ['node:fs#readFileSync'] }] }],
  invalid: [{ name: 'without options', code: chain, errors: [at(6, 10, 0)] }],
});

run('no-unconsumed-promise', {
  valid: [{ name: 'an awaited call', code: drops.replace('  save', '  await save') }],
  invalid: [{ name: 'without options', code: drops, errors: [at(3, 3)] }],
});

interface Expected {
  readonly messageId: string;
  readonly line: number;
  readonly column: number;
  readonly suggestions?: number;
}

/** What a suggestion does is tested with the reports; here it only has to be there. */
function at(line: number, column: number, suggestions = 1): Expected {
  return { messageId: 'finding', line, column, ...(suggestions === 0 ? {} : { suggestions }) };
}

interface Cases {
  readonly valid: RuleTester.ValidTestCase[];
  readonly invalid: (Omit<RuleTester.InvalidTestCase, 'errors'> & { readonly errors: readonly Expected[] })[];
}

function run(name: string, { valid, invalid }: Cases): void {
  const rule = plugin.rules[name];
  if (rule === undefined) throw new Error(`There is no rule "${name}".`);
  tester.run(name, rule, {
    valid: valid.map((test) => ({ ...test, filename })),
    invalid: invalid.map((test) => ({ ...test, filename, errors: [...test.errors] })),
  });
}
