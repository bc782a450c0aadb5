import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { ROOT, sourceFiles } from './sources.ts';

interface Packed {
  readonly files: readonly { readonly path: string }[];
}

it('packs dist, README, LICENSE, CHANGELOG, the schema of entries and package.json, and nothing else', { timeout: 60_000 }, () => {
  // Without scripts: packing would otherwise build again, under the feet of tests that run what is built.
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' });
  const packed = (JSON.parse(output) as Packed[]).flatMap(({ files }) => files.map(({ path }) => path));
  expect(packed.filter((path) => !path.startsWith('dist/')).sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'docs/catalog.schema.json', 'package.json']);
  const built = sourceFiles().flatMap((file) => ['js', 'd.ts'].map((ending) => `dist/${file.replace(/ts$/, ending)}`));
  expect(packed.filter((path) => path.startsWith('dist/')).sort()).toEqual(built.sort());
});
