import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export type Content = string | object | { readonly link: string };

/** A project on the disk: text as it is, other values as JSON, `{ link }` as a symbolic link. Gone when the test file ends. */
export function project(files: Readonly<Record<string, Content>>): string {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'project-')));
  made.push(root);
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    if (typeof content === 'object' && 'link' in content && typeof content.link === 'string') symlinkSync(content.link, file);
    else writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  }
  return root;
}
