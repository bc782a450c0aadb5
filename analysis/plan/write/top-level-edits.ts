import type { Edit } from '../../edit.ts';
import { fnKey } from '../../program/call-graph.ts';
import type { Module } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';
import { isForm, topLevelForm } from '../hosts/top-level.ts';
import type { Site } from '../site.ts';
import type { Study } from '../study.ts';
import { lineStarts } from './line-starts.ts';
import { namesIn } from './names.ts';

/**
 * The edits around the awaits of a module's top level: none where it may wait itself. `imports` come first and are indented with
 * what moves into a main; no line of what `others` replace is.
 */
export function topLevelEdits(study: Study, module: Module, sites: readonly Site[], imports: readonly Edit[], others: readonly Edit[]): Edit[] {
  const own = ownSites(module, sites);
  const form = own.length === 0 ? undefined : topLevelForm(study, module, own);
  if (form === undefined || !isForm(form)) return [...imports];
  const name = namesIn(module).take('main');
  if (form.how === 'block') return [...imports, ...blockEdits(module, name, form.statement, form.body)];
  if (form.how !== 'main') return [...imports];
  const { range } = form;
  const moved = imports.map((edit) => (edit.start > range.start && edit.end <= range.end ? indented(module, edit) : edit));
  return [...moved, ...mainEdits(module, name, range, [...moved, ...others]), ...lastStart(study, module, range, own)];
}

/** The call of an async main that nothing follows is left as it is. */
export function isCalledBare(study: Study, site: Site, all: readonly Site[]): boolean {
  if (site.fn !== fnKey(site.module.file, 0) || site.module.emitted === 'esm') return false;
  const form = topLevelForm(study, site.module, ownSites(site.module, all));
  return isForm(form) && form.how === 'bare' && form.site.key === site.key;
}

const ownSites = (module: Module, sites: readonly Site[]): Site[] => sites.filter((site) => site.fn === fnKey(module.file, 0));

/** The block's statements become the function, and the test stays behind it with a call: no line of them moves. */
function blockEdits(module: Module, name: string, statement: Range, body: Range): Edit[] {
  const { eol, indent, semicolons } = module.style;
  const test = module.text.slice(statement.start, body.start);
  const call = `${eol}${eol}${test}${eol}${indent}${name}()${semicolons ? ';' : ''}${eol}}`;
  return [
    { file: module.file, start: statement.start, end: body.start, text: `async function ${name}() {` },
    { file: module.file, start: statement.end, end: statement.end, text: call },
  ];
}

/** New lines like the lines around them. */
function indented(module: Module, edit: Edit): Edit {
  const { indent } = module.style;
  const startsLine = module.text[edit.start - 1] === '\n' && edit.start === edit.end;
  return { ...edit, text: edit.text.replace(startsLine ? /^(?=[^\r\n])/gm : /(?<=\n)(?=[^\r\n])/g, indent) };
}

/** `run()` at the end, which starts what is async already: the main that it ends with now is done when that is. */
function lastStart({ graph }: Study, module: Module, range: Range, own: readonly Site[]): Edit[] {
  const last = module.calls.find((call) => call.fn === 0 && call.use.how === 'dropped' && /^;?\s*$/.test(module.text.slice(call.end, range.end)) && call.end <= range.end && call.start >= range.start);
  if (last === undefined || own.some(({ call }) => call.id === last.id)) return [];
  const { values, certain } = graph.callees(module.file, last);
  const targets = graph.targets(module.file, last);
  const isAsync = certain && targets.length > 0 && targets.length === values.length && targets.every(({ fn }) => fn.isAsync && !fn.isGenerator);
  return isAsync ? [{ file: module.file, start: last.start, end: last.start, text: 'await ' }] : [];
}

function mainEdits(module: Module, name: string, range: Range, others: readonly Edit[]): Edit[] {
  const { eol, indent, semicolons } = module.style;
  const isReplaced = (at: number): boolean => others.some((edit) => edit.end > at && (edit.start < at || (edit.start === at && edit.text === '')));
  return [
    { file: module.file, start: range.start, end: range.start, text: `async function ${name}() {${eol}${indent}` },
    ...lineStarts(module, range).filter((at) => !isReplaced(at)).map((at) => ({ file: module.file, start: at, end: at, text: indent })),
    { file: module.file, start: range.end, end: range.end, text: `${eol}}${eol}${eol}${name}()${semicolons ? ';' : ''}` },
  ];
}
