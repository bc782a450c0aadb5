import type { Module } from '../../program/module.ts';
import { annotator } from '../adapters/annotate.ts';
import { styled } from '../imports/layout.ts';
import { withComment } from './leading-comment.ts';
import { isExportAssignment } from './movable-place.ts';
import { importText, type WorkerImport } from './worker-imports.ts';
import type { Range } from '../../program/structure.ts';
import type { MovedCode, Task, TaskBody } from './task.ts';

type ApiBody = Extract<TaskBody, { how: 'api' }>;

/** The module that worker threads load for a source module: what they run, exported by name. */
export function workerModule(source: Module, tasks: readonly Task[], keptWhole: ReadonlySet<string>): string {
  const asModule = isModule(source);
  const inOrder = [...new Map(tasks.map((task) => [task.name, task])).values()].sort((a, b) => placeOf(a) - placeOf(b) || (a.name < b.name ? -1 : 1));
  const moved = inOrder.flatMap(({ name, body }) => (body.how === 'function' ? [{ name, moved: body.moved }] : []));
  const transactions = inOrder.flatMap(({ name, body }) => (body.how === 'transaction' ? [{ name, body }] : []));
  const apis = inOrder.flatMap(({ name, body }) => (body.how === 'api' ? [{ name, body }] : []));
  const passed = apis.filter(({ body }) => body.path.length === 0);
  const imports = importText(source, [...apis.flatMap(({ name, body }) => apiImport(asModule, name, body)), ...importsOf(source, [...moved, ...transactions.map(({ body }) => body)].map((each) => each.moved))]);
  const exported = [...[...moved, ...transactions].map(({ name }) => name), ...sharedNames(source, [...moved, ...transactions.map(({ body }) => body)].map((each) => each.moved)), ...apis.map(({ name }) => name)];
  const generated = [
    ...(asModule ? passed.map(({ name, body }) => reexport(name, body)) : []),
    ...apis.filter((each) => !passed.includes(each)).map(({ name, body }) => wrapper(source, name, body)),
  ];
  const own = movedText(source, moved, transactions, keptWhole);
  const blocks = [styled(source, directiveOf(source)), styled(source, imports), ...own, ...generated.map((text) => styled(source, text)), ...(asModule || exported.length === 0 ? [] : [styled(source, `module.exports = { ${exported.map((name) => passedAs(passed, name)).join(', ')} };`)])];
  const { eol } = source.style;
  return `${blocks.filter((block) => block !== '').join(`${eol}${eol}`)}${eol}`;
}

/** Written with import and export. */
export const isModule = ({ syntax, emitted, language }: Module): boolean => emitted === 'esm' || syntax === 'esm' || /^tsx?$/.test(language);

const placeOf = ({ body }: Task): number => (body.how !== 'api' ? body.moved.statement.start : Number.POSITIVE_INFINITY);

/** What is exported as it was imported needs no import of its own in a module. */
function apiImport(asModule: boolean, name: string, { specifier, imported, local, path }: ApiBody): WorkerImport[] {
  return asModule && path.length === 0 && imported !== '*' ? [] : [{ specifier, imported, local: path.length === 0 && imported !== '*' ? name : local, how: asModule ? 'import' : 'require' }];
}

function reexport(name: string, { specifier, imported, local }: ApiBody): string {
  if (imported === '*') return `export { ${local === name ? name : `${local} as ${name}`} };`;
  return `export { ${imported === name ? name : `${imported} as ${name}`} } from '${specifier}';`;
}

function passedAs(passed: readonly { name: string; body: ApiBody }[], name: string): string {
  const local = passed.find((each) => each.name === name && each.body.imported === '*')?.body.local ?? name;
  return local === name ? name : `${name}: ${local}`;
}

function wrapper(source: Module, name: string, { local, path }: ApiBody): string {
  const callee = [local, ...path].join('.');
  const typed = annotator(/^tsx?$/.test(source.language));
  return `${isModule(source) ? 'export ' : ''}function ${name}(...args${typed(`: Parameters<typeof ${callee}>`)}) {\n  return ${callee}(...args);\n}`;
}

/** A module of its own has to be as strict as the one that its code comes from. */
export function directiveOf({ text, style }: Module): string {
  return /['"]use strict['"]/.test(text.slice(0, style.prologueEnd)) ? "'use strict';" : '';
}

interface Piece extends Range {
  readonly from: number;
  readonly isExported: boolean;
  readonly text?: string;
}

interface Transacted { readonly name: string; readonly body: Extract<TaskBody, { how: 'transaction' }> }

/** Each statement once, in the order of the text they come from, with its comment unless that stays; what stood together stands together. */
function movedText(source: Module, tasks: readonly { readonly name: string; readonly moved: MovedCode }[], transactions: readonly Transacted[], keptWhole: ReadonlySet<string>): string[] {
  const offloaded = tasks.map(({ name, moved }) => offloadedPiece(source, name, moved, keptWhole));
  const transacted = transactions.map(({ name, body }) => ({ ...body.moved.statement, from: body.moved.statement.start, isExported: true, text: transactionText(source, name, body) }));
  const carried = [...tasks, ...transactions.map(({ body }) => body)].flatMap(({ moved }) => moved.carried).map(({ statement, isShared }) => ({ ...statement, from: withComment(source, statement).start, isExported: isShared }));
  const pieces: readonly Piece[] = [...new Map([...carried, ...offloaded, ...transacted].map((each) => [each.start, each])).values()].sort((a, b) => a.start - b.start);
  const blocks: string[] = [];
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1];
    const text = pieceText(source, piece);
    if (before !== undefined && /^[^\S\n]*\r?\n[^\S\n]*$/.test(source.text.slice(before.end, piece.from))) blocks.push(`${blocks.pop() ?? ''}${source.style.eol}${text}`);
    else blocks.push(text);
  });
  return blocks;
}

function offloadedPiece(source: Module, name: string, { fn, statement }: MovedCode, keptWhole: ReadonlySet<string>): Piece {
  const from = keptWhole.has(name) ? withComment(source, statement).start : statement.start;
  const declared = source.functions[fn];
  const isAssigned = declared !== undefined && isExportAssignment(source, declared);
  return { ...statement, from: isAssigned ? statement.start : from, isExported: true, ...(isAssigned ? { text: `const ${name} = ${source.text.slice(statement.start, statement.end)}${source.style.semicolons ? ';' : ''}` } : {}) };
}

/** The function of a transaction, made of what it is given. */
function transactionText(source: Module, name: string, { moved: { statement }, given }: Transacted['body']): string {
  const renamed = given.flatMap((each) => each.renamed.map((range) => ({ ...range, name: each.name })));
  let text = source.text.slice(statement.start, statement.end);
  for (const { start, end, name: to } of [...renamed, ...indentsIn(source, statement)].sort((a, b) => b.start - a.start)) text = text.slice(0, start - statement.start) + to + text.slice(end - statement.start);
  return `const ${name} = (${given.map((each) => each.name).join(', ')}) => ${text}${source.style.semicolons ? ';' : ''}`;
}

/** What the lines of a stretch of code are indented by because of where it stands. */
function indentsIn({ text, verbatim }: Module, { start, end }: Range): (Range & { readonly name: '' })[] {
  const own = /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1))?.[0] ?? '';
  const lines = [...text.slice(start, end).matchAll(/\n/g)].map(({ index }) => start + index + 1);
  return own === '' ? [] : lines.filter((at) => text.startsWith(own, at) && !verbatim.some((each) => each.start < at && at < each.end)).map((at) => ({ start: at, end: at + own.length, name: '' }));
}

function pieceText(source: Module, { from, start, end, isExported, text }: Piece): string {
  if (text !== undefined) return `${isModule(source) ? 'export ' : ''}${text}`;
  const comment = source.text.slice(from, start).replace(/\bexport\s+$/, '');
  return `${comment}${isExported && isModule(source) ? 'export ' : ''}${source.text.slice(start, end)}`;
}

function sharedNames(source: Module, moved: readonly MovedCode[]): string[] {
  return [...new Set(moved.flatMap(({ carried }) => carried.flatMap(({ binding, isShared }) => (isShared ? [source.bindings[binding]?.name ?? ''] : []))))];
}

function importsOf(source: Module, moved: readonly MovedCode[]): WorkerImport[] {
  const wanted = new Set(moved.flatMap(({ imports }) => imports));
  return source.imports.flatMap(({ names, specifier, how, typeOnly }) =>
    names.filter(({ binding }) => wanted.has(binding)).map(({ binding, imported, typeOnly: own }) => ({ specifier, imported, local: source.bindings[binding]?.name ?? imported, how: how === 'import' || how === 'import-equals' ? how : ('require' as const), isType: typeOnly || own })),
  );
}
