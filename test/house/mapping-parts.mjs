// The tables of docs/mapping.md: what each blocking function becomes, from which version on, and what verified it.
import { readFileSync } from 'node:fs';
import { entries } from '../../dist/catalog/index.js';

const { packages } = JSON.parse(readFileSync(new URL('../catalog/packages.json', import.meta.url), 'utf8'));
const recorded = new Map();
for (const [spec, outcomes] of Object.entries(packages)) for (const id of Object.keys(outcomes)) recorded.set(id, [...(recorded.get(id) ?? []), spec]);

/** Of Node's own modules: a row for each entry. */
export function nodeTable() {
  const rows = entries.filter(({ module }) => module.startsWith('node:')).map((entry) => {
    const { module, path, since, instead, frees, verified } = entry;
    return [`\`${module}#${path}\``, insteadOf(entry), laterOf(since, 'since' in instead ? instead.since : instead.plain?.since), FREES[frees], verified];
  });
  return table(['synchronous', 'asynchronous', 'since Node', 'frees the loop', 'verified by'], rows);
}

/** Of packages: a row for each module, versions and way of verifying. */
export function packagesTable() {
  const groups = new Map();
  for (const entry of entries.filter(({ id }) => id.startsWith('npm:'))) {
    const key = [entry.module, entry.versions ?? '', verifiedBy(entry), FREES[entry.frees]].join('\0');
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const rows = [...groups].map(([key, group]) => {
    const [module, versions, verified, frees] = key.split('\0');
    return [`\`${module}\``, versions === '' ? 'all' : `\`${versions}\``, mappings(group), frees, verified];
  });
  return table(['package', 'versions', 'synchronous → asynchronous', 'frees the loop', 'verified by'], rows.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** What the entry says, and in which versions of the package the record has it. */
function verifiedBy({ id, verified }) {
  const specs = recorded.get(id);
  if (specs === undefined) return verified;
  const versions = specs.map((spec) => spec.slice(spec.lastIndexOf('@') + 1)).join(', ');
  return verified.includes('packages.json') ? verified.replace('(test/catalog/packages.json)', `with ${versions} (packages.json)`) : `${verified}; ${versions} on Node 20, 22, 24 and 26 (packages.json)`;
}

const FREES = { yes: 'yes', no: 'no', chunked: 'in slices', unknown: 'not measured' };

/** Functions that have the same said of them stand together. */
function mappings(group) {
  const byForm = new Map();
  for (const entry of group) {
    const form = ['promise', 'promisify'].includes(entry.instead.form) ? undefined : insteadOf(entry);
    byForm.set(form, [...(byForm.get(form) ?? []), entry]);
  }
  return [...byForm].map(([form, list]) => (form === undefined ? list.map((entry) => `\`${entry.path}\` → ${insteadOf(entry)}`).join('; ') : `${list.map(({ path }) => `\`${path}\``).join(', ')} → ${form}`)).join('; ');
}

function insteadOf({ module, instead }) {
  switch (instead.form) {
    case 'promise':
    case 'promisify':
    case 'async-iterator':
    case 'method': {
      const name = instead.module === module ? instead.path : `${instead.module}#${instead.path}`;
      return `\`${name}\`${instead.form === 'promise' ? '' : instead.form === 'promisify' ? ', promisified' : instead.form === 'method' ? ' of the same object' : ', collected'}`;
    }
    case 'adapter':
      return `a small function that keeps result and errors${instead.plain === undefined ? '' : `, or \`${instead.plain.module}#${instead.plain.path}\``}`;
    case 'executor':
      return 'a worker thread';
    case 'manual':
      return `by hand: ${instead.how.replace(/\.$/, '')}`;
    default:
      return `nothing: ${instead.why.replace(/\.$/, '')}`;
  }
}

function laterOf(since, asynchronous) {
  if (asynchronous === undefined || asynchronous === since) return since ?? '';
  return `${since === undefined ? '' : `${since}, `}asynchronous ${asynchronous}`;
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');
}
