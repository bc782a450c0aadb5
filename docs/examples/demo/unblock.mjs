// The built command and plugin, as a user would have them.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { runOrFail } from './command.mjs';
import { scratch } from './scratch.mjs';

const command = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url));

/** Migrates a folder in place and gives the report. */
export async function migrate(cwd, name, ...more) {
  const file = await scratch(`${name}.json`);
  await runOrFail(process.execPath, [command, 'migrate', '--all', '--write', '--allow-dirty', '--report', file, ...more], { cwd, seconds: 60 });
  return JSON.parse(await readFile(file, 'utf8'));
}

/** Lints a folder with the two presets for projects without types. */
export async function lint(cwd) {
  const { default: plugin } = await import('../../../dist/index.js');
  const eslint = new ESLint({ cwd, overrideConfigFile: true, overrideConfig: [plugin.configs.recommended, plugin.configs.awaits] });
  return eslint.lintFiles(['.']);
}
