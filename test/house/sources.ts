import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** What is published: one folder per concern, and the entry. */
export const SOURCE_FOLDERS = ['catalog', 'analysis', 'rules', 'codemods', 'cli'] as const;

/** Every file that is, or would be, committed; POSIX paths from the root, sorted. */
export function projectFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' });
  return [...new Set(listed.split('\0'))].filter((file) => file !== '' && existsSync(join(ROOT, file))).sort();
}

/** TypeScript and JavaScript of ours: what is published, tests and scripts, but no fixtures and no example services. */
export function codeFiles(): string[] {
  return projectFiles().filter(
    (file) =>
      /\.(?:ts|js|mjs|cjs)$/.test(file) &&
      !file.startsWith('test/cases/') &&
      !file.startsWith('test/bench/fixtures/') &&
      (!file.startsWith('docs/examples/') || file.startsWith('docs/examples/demo/')),
  );
}

/** The TypeScript that is built into the package. */
export function sourceFiles(): string[] {
  return codeFiles().filter((file) => file.endsWith('.ts') && (file === 'index.ts' || SOURCE_FOLDERS.some((folder) => file.startsWith(`${folder}/`))));
}

export function textOf(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

export function exists(path: string): boolean {
  return existsSync(join(ROOT, path));
}
