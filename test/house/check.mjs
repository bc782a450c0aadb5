// Everything a change must pass, in sequence. `--except tests,lint` leaves steps out.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const STEPS = [
  ['build', 'tsc, into dist', 'npm run --silent build'],
  ['types', 'every TypeScript file, tests too', 'npm run --silent types'],
  ['lint', 'typescript-eslint strict, eslint-plugin', 'npm run --silent lint'],
  // By the command: it reads the program once, where the plugin reads what each file imports again for every file.
  ['own rules', 'our own rules on ourselves, as strict as they are', 'node dist/cli/main.js check --preset strict analysis catalog cli codemods rules index.ts docs/examples/demo'],
  ['docs', 'generated parts of the docs are up to date', 'node test/house/docs.mjs --check'],
  ['house', 'import law, cycles, sizes, names, packed files', 'npx --no-install vitest run --reporter=default test/house'],
  ['tests', 'everything else', 'npx --no-install vitest run --exclude test/house/**'],
];

const { values } = parseArgs({ options: { except: { type: 'string', default: '' } } });
const left = new Set(values.except.split(',').filter(Boolean));
for (const name of left) {
  if (!STEPS.some(([step]) => step === name)) throw new Error(`There is no step "${name}".`);
}

const cwd = fileURLToPath(new URL('../..', import.meta.url));
const ran = STEPS.filter(([name]) => !left.has(name)).map(([name, what, command]) => {
  console.log(`\n━━ ${name}: ${what}\n   ${command}\n`);
  const start = performance.now();
  const { status } = spawnSync(command, { cwd, shell: true, stdio: 'inherit' });
  return { name, ok: status === 0, seconds: (performance.now() - start) / 1000 };
});

console.log('\n━━ check ran');
for (const { name, ok, seconds } of ran) console.log(`   ${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)`);
if (left.size > 0) console.log(`   left out: ${[...left].join(', ')}`);
process.exitCode = ran.every(({ ok }) => ok) ? 0 : 1;
