import { execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFiles, ROOT } from './sources.ts';

describe('what is committed', () => {
  it('names no place of the machine that it was written on, and no host that packages came from', () => {
    const words = forbidden();
    const found = projectFiles().flatMap((file) => {
      const text = readFileSync(join(ROOT, file), 'latin1');
      return words.filter((word) => text.includes(word)).map((word) => `${file}: ${word}`);
    });
    expect(found).toEqual([]);
  });

  it('locks versions without saying where they were downloaded', () => {
    expect(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).not.toContain('"resolved"');
  });
});

function forbidden(): string[] {
  const registry = new URL(execSync('npm config get registry', { cwd: ROOT, encoding: 'utf8' }).trim());
  const folders = [ROOT, dirname(ROOT), homedir()].filter((folder) => folder !== '/' && folder !== tmpdir()).map((folder) => `${folder}/`);
  // One short name such as "localhost" would be found in any example of a server.
  return [...folders, ...(registry.hostname.includes('.') && !/^[\d.]+$/.test(registry.hostname) ? [registry.hostname] : [registry.host])];
}
