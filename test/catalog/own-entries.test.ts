import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultOf, ownEntries } from '../../catalog/own-entry.ts';
import { findAll } from '../../analysis/findings/find.ts';
import { readProgram } from '../../analysis/program/read-program.ts';

const MAIN = `import { resizeSync, cropSync } from 'thumbs';
import { fetchSync } from 'fetching';
import { readFileSync } from 'node:fs';

export async function shown(file) {
  return [resizeSync(file), cropSync(file), fetchSync(file), readFileSync(file)];
}
`;

describe('entries of a project and of its packages', () => {
  it('are found as those of the catalogue are', () => {
    const found = findingsIn({
      'main.mjs': MAIN,
      'unblock.config.json': '{ "allow": ["node:fs#readFileSync"], "catalog": [{ "module": "fetching", "path": "fetchSync", "kind": "network", "instead": "fetch" }] }',
      'node_modules/thumbs/package.json': '{ "name": "thumbs", "version": "1.0.0", "blocking": [{ "path": "resizeSync", "kind": "cpu", "instead": { "promise": "resize" } }, { "path": "cropSync" }] }',
      'node_modules/thumbs/index.js': '',
    });
    expect(found.map(({ rule, entry, instead }) => `${rule} ${entry ?? ''}: ${instead}`)).toEqual([
      'no-blocking-cpu npm:thumbs#resizeSync: resize of thumbs',
      'no-blocking-network npm:fetching#fetchSync: fetch of fetching',
      'no-blocking-fs node:fs#readFileSync: readFile of node:fs/promises',
    ]);
  });

  it('may say otherwise than the catalogue', () => {
    const found = findingsIn({
      'main.mjs': "import { hashSync } from 'bcryptjs';\n\nexport const hashed = async (text) => hashSync(text);\n",
      'unblock.config.json': '{ "catalog": [{ "module": "bcryptjs", "path": "hashSync", "kind": "cpu", "preset": "off" }] }',
    });
    expect(found.map(({ preset }) => preset)).toEqual(['off']);
  });
});

describe('a wrong entry', () => {
  it.each([
    [null, 'it must be an object'],
    [{ path: 'a', kind: 'cpu' }, '"module" must name a package or a file'],
    [{ module: 'a', kind: 'cpu' }, '"path" must name what is exported'],
    [{ module: 'a', path: 'b', kind: 'slow' }, '"kind" must be one of fs, subprocess, cpu, sleep, network, db, prompt'],
    [{ module: 'a', path: 'b', kind: 'cpu', preset: 'none' }, '"preset" must be one of recommended, strict, off'],
  ])('%j', (value, fault) => {
    expect(faultOf(value)).toBe(fault);
    expect(ownEntries([value])).toEqual([]);
  });
});

function findingsIn(files: Readonly<Record<string, string>>): ReturnType<typeof findAll> {
  const root = mkdtempSync(join(tmpdir(), 'unblock-entries-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return findAll(readProgram({ root, files: ['main.mjs'] }));
}
