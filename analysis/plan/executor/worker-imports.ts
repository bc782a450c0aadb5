import type { Module } from '../../program/module.ts';

/** A name that a worker module imports, in the way its source does. */
export interface WorkerImport {
  readonly specifier: string;
  /** `default`, `*`, or the exported name. */
  readonly imported: string;
  readonly local: string;
  readonly how: 'import' | 'import-equals' | 'require';
  readonly isType?: boolean;
}

/** The import statements of a worker module, one for each module and way. */
export function importText(source: Module, imports: readonly WorkerImport[]): string {
  const groups = new Map<string, WorkerImport[]>();
  for (const each of imports) {
    const whole = each.imported === '*' || each.how === 'import-equals';
    const key = `${orderOf(source, each.specifier)} ${each.specifier} ${each.how} ${whole ? each.local : each.isType === true}`;
    const group = groups.get(key) ?? [];
    if (!group.some(({ imported, local }) => imported === each.imported && local === each.local)) group.push(each);
    groups.set(key, group);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => statementOf(group)).join('\n');
}

/** As in the source; padded, so that it can be compared as text. */
function orderOf({ imports }: Module, specifier: string): string {
  return String(imports.findIndex((each) => each.specifier === specifier)).padStart(4, '0');
}

function statementOf(group: readonly WorkerImport[]): string {
  const [first] = group;
  if (first === undefined) return '';
  const { how, specifier, local, imported, isType = false } = first;
  if (how === 'import-equals') return `import ${local} = require('${specifier}');`;
  const named = group.filter((each) => each.imported !== 'default' || how === 'require').map((each) => renamed(each));
  if (how === 'require') return `const ${imported === '*' ? local : `{ ${named.join(', ')} }`} = require('${specifier}');`;
  const keyword = isType ? 'import type' : 'import';
  if (imported === '*') return `${keyword} * as ${local} from '${specifier}';`;
  const whole = group.find((each) => each.imported === 'default')?.local;
  return `${keyword} ${[...(whole === undefined ? [] : [whole]), ...(named.length === 0 ? [] : [`{ ${named.join(', ')} }`])].join(', ')} from '${specifier}';`;
}

function renamed({ imported, local, how }: WorkerImport): string {
  if (imported === local) return local;
  return how === 'require' ? `${imported}: ${local}` : `${imported} as ${local}`;
}
