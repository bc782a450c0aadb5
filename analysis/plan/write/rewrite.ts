import type { Edit } from '../../edit.ts';
import type { Module } from '../../program/module.ts';
import { namedEnd, type Site } from '../site.ts';
import type { Replacement } from './wanted.ts';

/** Text of a call of a blocking API, awaited: only the callee is replaced, the arguments stay as they are. */
export function leafEdits(site: Site, expression: string, replacement: Replacement): Edit[] {
  const { module, call } = site;
  // What an optional chain could skip is in the callee, and goes with it: the function is there for certain.
  // A member that nobody reads would be a statement that does nothing.
  const member = call.use.how === 'dropped' ? '' : replacement.member;
  const wrap = call.place.parens || call.place.midChain || member !== '';
  const before = `${wrap ? opening(site) : ''}${call.use.how === 'awaited' || site.together === true ? '' : 'await '}${expression}`;
  const after = `${replacement.after}${wrap ? ')' : ''}${member}`;
  const calleeEnd = closedAt(site);
  const edits: Edit[] = [{ file: module.file, start: call.start, end: calleeEnd, text: before }, ...withoutOptionalCall(module, calleeEnd)];
  if (after !== '') edits.push({ file: module.file, start: call.end, end: call.end, text: after });
  return edits;
}

/** `await` in front of a call of our own, with the parentheses that its surroundings need. `name` renames what is called. */
export function ownEdits(site: Site, name: string | undefined, isBare: boolean): Edit[] {
  const { module, call } = site;
  const { operand, parens } = call.place;
  if (isBare || site.together === true) return name === undefined ? [] : [renamed(site, name)];
  const edits: Edit[] = [];
  if (call.use.how !== 'awaited') edits.push({ file: module.file, start: operand.start, end: operand.start, text: `${parens ? opening(site) : ''}await ` });
  if (name !== undefined) edits.push(renamed(site, name));
  if (parens && call.use.how !== 'awaited') edits.push({ file: module.file, start: operand.end, end: operand.end, text: ')' });
  return edits;
}

const opening = (site: Site): string => (site.led !== true && (site.call.place.asi || startsAfterOpenLine(site)) ? ';(' : '(');

/** A result member puts parentheses where the place alone needed none. */
function startsAfterOpenLine({ module, call }: Site): boolean {
  const statement = module.statements[call.place.statement];
  return statement?.start === call.start && !module.style.semicolons && statement.type === 'ExpressionStatement';
}

/** Where the callee ends, with the parentheses around it: `(0, fs_1.readFileSync)(x)`. */
function closedAt({ module: { text }, call: { start, calleeRange } }: Site): number {
  const opened = /^[\s(]*$/.exec(text.slice(start, calleeRange.start))?.[0].replaceAll(/\s/g, '').length ?? 0;
  const closed = new RegExp(String.raw`^(?:\s*\)){${String(opened)}}`).exec(text.slice(calleeRange.end))?.[0].length ?? 0;
  return calleeRange.end + closed;
}

/** `fs.readFileSync?.(x)`: the asynchronous function is there for certain. */
function withoutOptionalCall(module: Module, at: number): Edit[] {
  return module.text.startsWith('?.(', at) ? [{ file: module.file, start: at, end: at + 2, text: '' }] : [];
}

/** The last name of the callee: `load`, `this.load`, `load.call`. */
function renamed(site: Site, name: string): Edit {
  const end = namedEnd(site);
  const own = /[#\w$]+$/.exec(site.module.text.slice(site.call.calleeRange.start, end))?.[0].length ?? 0;
  // What is called without a name has its own parenthesis behind it, which stays behind.
  if (own === 0 && site.module.text.startsWith('(', end)) return { file: site.module.file, start: end, end: end + 1, text: `${name}(` };
  return { file: site.module.file, start: end - own, end, text: name };
}
