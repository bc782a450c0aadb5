// Writes the generated parts of README.md and docs/**, or with --check tells which are out of date.
// A part stands between `<!-- generated: NAME -->` and `<!-- end -->`; docs-parts.mjs has one function for each NAME.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parts } from './docs-parts.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const check = process.argv.includes('--check');
const PART = /(<!-- generated: ([\w-]+) -->\n)[\s\S]*?(<!-- end -->)/g;

const pages = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
  .map((file) => `docs/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.md') && !file.startsWith('docs/examples/'));

let count = 0;
const stale = ['README.md', 'CONTRIBUTING.md', ...pages.sort()].filter((page) => {
  const text = readPage(page);
  const fresh = text.replace(PART, (_, open, name, close) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`${page}: no generated part is called "${name}".`);
    count += 1;
    return `${open}${part(page)}\n${close}`;
  });
  if (fresh !== text && !check) writeFileSync(join(root, page), fresh);
  return fresh !== text;
});

const done = check ? 'out of date, run "npm run docs"' : 'written';
for (const page of stale) console.log(`${page}: ${done}`);
console.log(`${count} generated parts in ${pages.length + 1} pages, ${stale.length} ${check ? 'out of date' : 'changed'}`);
if (check && stale.length > 0) process.exitCode = 1;

function readPage(page) {
  try {
    return readFileSync(join(root, page), 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return '';
    throw error;
  }
}
