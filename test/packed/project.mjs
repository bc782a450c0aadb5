// A small project in a folder of its own, with the packed plugin installed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const BLOCKING = {
  line: 4,
  text: `import { readFileSync } from 'node:fs';

export async function load(path) {
  const text = readFileSync(path, 'utf8');
  return JSON.parse(text);
}
`,
};

export const TYPED = {
  line: 4,
  text: `import { api } from './api.js';

export async function update() {
  api.save();
}
`,
};

const TYPED_CONFIG = (parserOptions) => `import unblock from 'eslint-plugin-unblock';
import { parser } from 'typescript-eslint';

export default [{ files: ['**/*.ts'], languageOptions: { parser, parserOptions: ${parserOptions} } }, unblock.configs.awaits].flat();
`;

const FILES = {
  'src/typed.ts': TYPED.text,
  'src/api.d.ts': 'export declare const api: typeof import("./generated.js").api;\n',
  'src/generated.d.ts': 'interface Api<T> { save(): T }\nexport declare const api: Api<Promise<void>>;\n',
  'tsconfig.json': '{ "compilerOptions": { "module": "nodenext", "strict": true, "types": [] }, "include": ["src/*.ts"] }\n',
  'eslint.config.typed.js': TYPED_CONFIG('{ projectService: true, tsconfigRootDir: import.meta.dirname }'),
  'eslint.config.untyped.js': TYPED_CONFIG('{}'),
  'src/load.js': BLOCKING.text,
  'src/start.js': `import { readFileSync } from 'node:fs';

export const settings = JSON.parse(readFileSync('package.json', 'utf8'));
`,
  'eslint.config.js': `import unblock from 'eslint-plugin-unblock';

export default [unblock.configs.recommended].flat();
`,
  'eslint.config.cjs': `const { configs } = require('eslint-plugin-unblock');

module.exports = [configs.recommended].flat();
`,
};

export function createProject(parent, name, packages) {
  const dir = join(parent, name);
  const manifest = JSON.stringify({ name, private: true, type: 'module' });
  for (const [file, text] of Object.entries({ ...FILES, 'package.json': manifest })) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  }
  console.log(`\n${name}: npm install ${packages.map((one) => one.split(/[\\/]/).at(-1)).join(' ')}`);
  run(dir, 'npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', ...packages]);
  return { name, dir };
}

/** Runs a command to its end; anything but the expected exit code is an error that shows all of the output. */
export function run(cwd, command, args, { expect = 0 } = {}) {
  const env = { ...process.env, NO_COLOR: '1' };
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, env, encoding: 'utf8', shell: process.platform === 'win32' });
  if (error) throw error;
  if (status !== expect) throw new Error(`${command} ${args.join(' ')}: exit code ${status}, expected ${expect}\n${stdout}\n${stderr}`);
  // npm may warn about the settings of the machine it runs on; that is not ours.
  return { status, stdout, stderr: stderr.replace(/^npm (?:warn|notice).*\n/gm, '') };
}
