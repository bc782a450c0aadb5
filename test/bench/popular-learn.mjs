// The thread of popular.mjs: learns one package after the other.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { learn } from '../../dist/analysis/learn/learn.js';
import { entries } from '../../dist/catalog/index.js';

const packages = [...new Set(entries.filter(({ kind, id, preset }) => id.startsWith('npm:') && kind !== 'cpu' && preset !== 'off').map(({ module }) => module.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)))];
/** Without one of these words nothing could be proposed. */
const WORDS = new RegExp(String.raw`[a-z]Sync\b|\.sync\b|\bsync:|['"](?:${packages.join('|')})['"]`);
const MOST_FILES = 600;

parentPort.on('message', ({ name, from, folder }) => {
  if (!filesIn(folder).some((file) => WORDS.test(readFileSync(file, 'utf8')))) return parentPort.postMessage({ is: 'without a word of it' });
  const { is, version, proposals = [] } = learn({ from, name });
  const certain = proposals.filter(({ aside, certainty, entry }) => aside === undefined && certainty === 'certain' && entry.preset !== 'off');
  return parentPort.postMessage({ is, version, exports: certain.map(({ entry }) => `${entry.module === name ? '' : `${entry.module}#`}${entry.path}`) });
});

function filesIn(folder, found = []) {
  for (const each of readdirSync(folder, { withFileTypes: true })) {
    if (found.length >= MOST_FILES) break;
    if (each.isDirectory() && !/^(?:node_modules|tests?|\..*)$/.test(each.name)) filesIn(join(folder, each.name), found);
    else if (each.isFile() && /\.[cm]?js$/.test(each.name)) found.push(join(folder, each.name));
  }
  return found;
}
