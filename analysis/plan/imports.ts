import type { CallGraph } from '../program/call-graph.ts';
import type { ImportRecord, Module } from '../program/module.ts';
import type { Range } from '../program/structure.ts';
import type { Edit } from '../edit.ts';
import { adapters } from './adapters/index.ts';
import { importsEnd, openImport, spelled } from './import-block.ts';
import { namesIn, type Names } from './names.ts';
import { topStatements } from './top-level.ts';
import { wantedKey, type Wanted } from './wanted.ts';

/** What a file has to bring in, and under which names its migrated calls refer to it. */
export interface ImportPlan {
  /** The expression that stands for what is wanted: `readFile`, `fsp.readFile`. */
  nameOf(wanted: Wanted): string;
  /** Imports the function of another file under a free name. */
  edits(removed: readonly Range[]): Edit[];
}

interface State {
  readonly graph: CallGraph;
  readonly module: Module;
  readonly names: Names;
  readonly expressions: Map<string, string>;
  /** New names by specifier as spelled: imported name → local name. */
  readonly added: Map<string, Map<string, string>>;
  /** Text of functions and constants to declare after the imports. */
  readonly declarations: string[];
}

export function planImports(graph: CallGraph, module: Module): ImportPlan {
  const state: State = { graph, module, names: namesIn(module), expressions: new Map(), added: new Map(), declarations: [] };
  return {
    nameOf(wanted) {
      const key = wantedKey(wanted);
      let expression = state.expressions.get(key);
      if (expression === undefined) state.expressions.set(key, (expression = provide(state, wanted)));
      return expression;
    },
    edits: (removed) => importEdits(state, removed),
  };
}

function provide(state: State, wanted: Wanted): string {
  if (wanted.how === 'adapter') return declareAdapter(state, wanted.name);
  if (wanted.how === 'promisify') return declarePromisified(state, wanted.module, wanted.path);
  return existing(state, wanted.module, wanted.path) ?? bringIn(state, wanted.module, wanted.path);
}

/** A variable of the module that holds the function, or the module it is in. */
function existing(state: State, moduleName: string, path: string): string | undefined {
  const wanted = path === 'default' ? [] : path.split('.');
  const forms = moduleName === 'node:fs/promises' ? [{ module: moduleName, path: wanted }, { module: 'node:fs', path: ['promises', ...wanted], least: 1 }] : [{ module: moduleName, path: wanted }];
  for (const binding of state.module.bindings) {
    if (binding.fn !== 0 || binding.reassigned || binding.kind === 'type' || isTypeOnly(state.module, binding.id)) continue;
    const { values, certain } = state.graph.follower.follow(state.module.file, { kind: 'binding', binding: binding.id });
    const [value] = values;
    if (!certain || values.length !== 1 || value?.kind !== 'external') continue;
    for (const form of forms) {
      const rest = restOf(form.path, value.path);
      if (value.module !== form.module || rest === undefined || value.path.length < (form.least ?? 0)) continue;
      if (isShadowed(state.module, binding.id)) continue;
      return [binding.name, ...rest].join('.');
    }
  }
  return undefined;
}

function restOf(path: readonly string[], prefix: readonly string[]): readonly string[] | undefined {
  return prefix.every((part, index) => path[index] === part) ? path.slice(prefix.length) : undefined;
}

const isTypeOnly = (module: Module, binding: number): boolean => module.imports.some((each) => each.names.some((name) => name.binding === binding && (each.typeOnly || name.typeOnly)));

const isShadowed = (module: Module, id: number): boolean => module.bindings.some((other) => other.id !== id && other.name === module.bindings[id]?.name);

function bringIn(state: State, moduleName: string, path: string, wantedName?: string): string {
  const [name = 'default', ...rest] = path.split('.');
  const specifier = spelled(state.module, moduleName);
  const added = state.added.get(specifier) ?? new Map<string, string>();
  state.added.set(specifier, added);
  let local = added.get(name);
  if (local === undefined) added.set(name, (local = state.names.take(wantedName ?? (name === 'default' ? nameFromSpecifier(moduleName) : name))));
  return [local, ...rest].join('.');
}

const nameFromSpecifier = (specifier: string): string => (specifier.split('/').at(-1) ?? specifier).replace(/[^A-Za-z0-9]+(\w)/g, (_match, letter: string) => letter.toUpperCase());

/** `const pbkdf2 = promisify(crypto.pbkdf2);` */
function declarePromisified(state: State, moduleName: string, path: string): string {
  const own = path === 'default' ? nameFromSpecifier(moduleName) : (path.split('.').at(-1) ?? path);
  const callback = existing(state, moduleName, path);
  const name = callback?.includes('.') === true ? state.names.take(own) : state.names.take(callback === undefined ? own : `${own}Async`);
  const source = callback ?? bringIn(state, moduleName, path, `${own}Callback`);
  const promisify = provide(state, { how: 'import', module: 'node:util', path: 'promisify' });
  state.declarations.push(`const ${name} = ${promisify}(${source});`);
  return name;
}

function declareAdapter(state: State, adapterName: string): string {
  const adapter = adapters.get(adapterName as never);
  if (adapter === undefined) throw new Error(`no adapter is called ${adapterName}`);
  const key = wantedKey({ how: 'adapter', name: adapterName });
  const name = state.names.take(adapter.name);
  state.expressions.set(key, name);
  const names: Record<string, string> = {};
  for (const used of adapter.uses) names[used] = state.expressions.get(wantedKey({ how: 'adapter', name: used })) ?? declareAndKeep(state, used);
  for (const need of adapter.needs) names[need.name] = provide(state, { how: 'import', module: need.module, path: need.name });
  state.declarations.push(adapter.text({ name, names, typescript: isTypeScript(state.module) }));
  return name;
}

function declareAndKeep(state: State, adapterName: string): string {
  const name = declareAdapter(state, adapterName);
  state.expressions.set(wantedKey({ how: 'adapter', name: adapterName }), name);
  return name;
}

const isTypeScript = (module: Module): boolean => module.language === 'ts' || module.language === 'tsx';

/** New imports beside the old, and old ones dropped where nothing uses them any more. */
function importEdits(state: State, removed: readonly Range[]): Edit[] {
  const { module } = state;
  const gone = unusedNames(module, removed);
  const edits: Edit[] = [];
  const fresh: Line[] = [];
  for (const [specifier, names] of state.added) {
    const open = openImport(module, [specifier, specifier.startsWith('node:') ? specifier.slice(5) : `node:${specifier}`]);
    if (open !== undefined && !names.has('default') && !everyNameGone(open, gone)) edits.push(addNames(module, open, names));
    else fresh.push({ specifier, text: importLine(module, specifier, names) });
  }
  const { kept, ...replaced } = replaceWhole(module, gone, fresh);
  edits.push(...replaced.edits, ...removeNames(module, gone, replaced.handled), ...kept.map((line) => insertLine(module, anchorOf(module, line.specifier), line.text)));
  const declared = declarationLines(state);
  if (declared.length > 0) edits.push(insertLine(module, importsEnd(module), declared.join(module.style.eol)));
  return edits;
}

interface Line {
  readonly specifier: string;
  readonly text: string;
}

/** A new import stands below the one it takes after (`fs/promises` below `fs`), else below the last. */
function anchorOf(module: Module, specifier: string): number {
  const base = baseOf(specifier);
  const record = module.imports.findLast((each) => each.topLevel && each.names.length > 0 && baseOf(each.specifier) === base);
  const statement = record === undefined ? undefined : topStatements(module).find((each) => each.start <= record.start && record.end <= each.end);
  return statement?.type === 'ImportDeclaration' || statement?.type === 'VariableDeclaration' ? statement.end : importsEnd(module);
}

const baseOf = (specifier: string): string => specifier.replace(/^node:/, '').replace(/\/promises$/, '');

/** Text on a line of its own after a place; at the start of a file it comes before what is there. */
function insertLine(module: Module, at: number, text: string): Edit {
  const { eol } = module.style;
  if (at === 0) return { file: module.file, start: 0, end: 0, text: `${text.replace(/^[\r\n]+/, '')}${eol}${/^(const|import) /.test(text) ? '' : eol}` };
  return { file: module.file, start: at, end: at, text: `${eol}${text}` };
}

function unusedNames(module: Module, removed: readonly Range[]): ReadonlySet<number> {
  const inRemoved = (at: Range): boolean => removed.some((range) => range.start <= at.start && at.end <= range.end);
  const touched = new Set(module.references.filter(inRemoved).map((each) => each.binding));
  const used = new Set(module.references.filter((each) => !inRemoved(each)).map((each) => each.binding));
  return new Set([...touched].filter((binding) => !used.has(binding) && !isExported(module, binding)));
}

const isExported = (module: Module, binding: number): boolean => module.exports.some((each) => each.origin.kind === 'binding' && each.origin.binding === binding);

const everyNameGone = (record: ImportRecord, gone: ReadonlySet<number>): boolean => record.names.every((name) => gone.has(name.binding));

function importLine(module: Module, specifier: string, names: ReadonlyMap<string, string>): string {
  const { quote, semicolons } = module.style;
  const end = semicolons ? ';' : '';
  const from = `${quote}${specifier}${quote}`;
  const isEsm = module.syntax === 'esm';
  const named = [...names].filter(([name]) => name !== 'default').sort(([a], [b]) => (a < b ? -1 : 1));
  const braces = named.map(([name, local]) => (name === local ? name : isEsm ? `${name} as ${local}` : `${name}: ${local}`)).join(', ');
  const whole = names.get('default');
  const left = [whole, braces === '' ? undefined : `{ ${braces} }`].filter((part) => part !== undefined);
  if (isEsm) return `import ${left.join(', ')} from ${from}${end}`;
  return left.map((part) => `const ${part} = require(${from})${end}`).join(module.style.eol);
}

function addNames(module: Module, record: ImportRecord, names: ReadonlyMap<string, string>): Edit {
  const last = record.names.at(-1)?.range.end ?? record.end;
  const colon = record.how === 'import' ? ' as ' : ': ';
  const text = [...names].map(([name, local]) => `, ${name === local ? name : `${name}${colon}${local}`}`).join('');
  return { file: module.file, start: last, end: last, text };
}

/** A statement whose every name is gone makes room for the import that takes after it, so that the diff is one line. */
function replaceWhole(module: Module, gone: ReadonlySet<number>, fresh: readonly Line[]): { edits: Edit[]; handled: Set<ImportRecord>; kept: Line[] } {
  const dead = module.imports.filter((each) => each.topLevel && each.statement !== undefined && each.names.length > 0 && everyNameGone(each, gone));
  const edits: Edit[] = [];
  let kept = [...fresh];
  for (const record of dead) {
    const { start, end } = record.statement as Range;
    const heirs = kept.filter((line) => baseOf(line.specifier) === baseOf(record.specifier));
    kept = kept.filter((line) => !heirs.includes(line));
    const text = heirs.map((line) => line.text).join(module.style.eol);
    edits.push(text === '' ? wholeLine(module, start, end) : { file: module.file, start, end, text });
  }
  return { edits, handled: new Set(dead), kept };
}

function wholeLine(module: Module, start: number, end: number): Edit {
  const after = /^[ \t]*(\r\n|\n|$)/.exec(module.text.slice(end));
  return { file: module.file, start, end: end + (after?.[0].length ?? 0), text: '' };
}

/** Single names out of a list that goes on. */
function removeNames(module: Module, gone: ReadonlySet<number>, handled: ReadonlySet<ImportRecord>): Edit[] {
  return module.imports.flatMap((record) => {
    if (handled.has(record) || record.statement === undefined) return [];
    return record.names.flatMap((name, index) => (gone.has(name.binding) ? [withoutName(module, record, index)] : []));
  });
}

function withoutName(module: Module, record: ImportRecord, index: number): Edit {
  const { start, end } = record.names[index]?.range ?? record;
  const next = record.names[index + 1]?.range.start;
  const before = record.names[index - 1]?.range.end;
  if (next !== undefined && isList(module, end, next)) return { file: module.file, start, end: next, text: '' };
  if (before !== undefined && isList(module, before, start)) return { file: module.file, start: before, end, text: '' };
  return { file: module.file, start, end: end + (/^\s*,\s*/.exec(module.text.slice(end))?.[0].length ?? 0), text: '' };
}

/** Only a comma stands between two names of one list. */
const isList = (module: Module, from: number, to: number): boolean => /^\s*,\s*$/.test(module.text.slice(from, to));

function declarationLines(state: State): string[] {
  const { semicolons, quote, indent, eol } = state.module.style;
  return state.declarations.map((text) => {
    const lines = text.split('\n').map((line) => line.replace(/^( {2})+/, (blanks) => indent.repeat(blanks.length / 2)));
    const joined = lines.map((line) => (semicolons ? line : line.replace(/;$/, ''))).join(eol);
    const spaced = text.includes('\n') ? `${eol}${joined}` : joined;
    return quote === '"' ? spaced.replaceAll("'", '"') : spaced;
  });
}
