import type { Edit } from '../../edit.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import { expected } from '../../program/expected.ts';
import type { Fn } from '../../program/function.ts';
import { isTypeScript } from '../../program/language.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Site } from '../site.ts';
import { factoryNames, type FactoryNames } from './family.ts';
import { fieldEdits } from './field-types.ts';
import { splitOf, type Split } from './split.ts';

/** `new Store(file)` → `await Store.create(file)`. */
export function constructionEdits(graph: CallGraph, { module, call, targets }: Site, isBare: boolean): Edit[] {
  const made = expected(graph.functionOf(targets[0] ?? ''), 'the constructor');
  const { factory } = namesFor(graph, made.module, made.fn);
  const { operand, parens, asi } = call.place;
  const edit = (start: number, end: number, text: string): Edit => ({ file: module.file, start, end, text });
  const open = parens ? (asi ? ';(' : '(') : '';
  return [
    edit(call.start, call.calleeRange.start, isBare ? '' : `${open}await `),
    edit(call.calleeRange.end, call.calleeRange.end, `.${factory}${call.argsRange === undefined ? '()' : ''}`),
    ...(parens && !isBare ? [edit(operand.end, operand.end, ')')] : []),
  ];
}

const namesFor = (graph: CallGraph, module: Module, fn: Fn): FactoryNames => expected(factoryNames(graph, { file: module.file, class: fn.class ?? -1 }), 'names of a factory');

/** A constructor that waits: what comes before its first await stays, the rest becomes a method, and a factory calls both. */
export function factoryEdits(graph: CallGraph, module: Module, fn: Fn, sites: readonly Site[]): Edit[] {
  const split = splitOf(graph, module, fn, sites);
  if (typeof split === 'string') throw new Error(`a constructor that does not come apart: ${split}`);
  const names = namesFor(graph, module, fn);
  const laid = layoutOf(module, fn);
  const edit = (start: number, end: number, text: string): Edit => ({ file: module.file, start, end, text });
  const stays = split.from !== undefined || split.super !== undefined;
  const head = stays ? dividing(module, fn, split, names, laid) : edit(fn.nameRange?.start ?? fn.start, fn.nameRange?.end ?? fn.start, `async ${names.load}`);
  const promised = !stays && isTypeScript(module) && fn.paramList !== undefined ? [edit(fn.paramList.end, fn.paramList.end, ': Promise<void>')] : [];
  return [head, ...promised, edit(fn.end, fn.end, factoryText(module, fn, split, names, laid, stays)), ...fieldEdits(module, fn, split)];
}

interface Layout {
  readonly eol: string;
  /** In front of members of the class, and of statements in them. */
  readonly member: string;
  readonly inner: string;
  readonly end: string;
}

function layoutOf({ text, style }: Module, fn: Fn): Layout {
  const member = /[ \t]*$/.exec(text.slice(0, text.lastIndexOf('\n', fn.start) + 1) + (/^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', fn.start) + 1))?.[0] ?? ''))?.[0] ?? '';
  return { eol: style.eol, member, inner: `${member}${style.indent}`, end: style.semicolons ? ';' : '' };
}

/** Ends the constructor in front of the rest, and begins the method. */
function dividing(module: Module, fn: Fn, split: Split, { load }: FactoryNames, { eol, member, inner, end }: Layout): Edit {
  const at = placeBefore(module, fn, split);
  const list = split.takesArguments ? parametersOf(module, fn) : '()';
  const first = split.super === undefined ? '' : `${eol}${inner}await super.${load}${argumentsOf(module, split.super)}${end}`;
  const isFirst = at === fn.body.start + 1;
  return { file: module.file, start: at, end: at, text: `${isFirst ? '' : `${eol}${member}`}}${eol}${eol}${member}async ${load}${list}${isTypeScript(module) ? ': Promise<void>' : ''} {${first}` };
}

const argumentsOf = ({ text }: Module, { argsRange }: CallSite): string => (argsRange === undefined ? '()' : text.slice(argsRange.start, argsRange.end));

/** Behind what stays, and what is said of it on the same line. */
function placeBefore(module: Module, fn: Fn, { from, super: called }: Split): number {
  const until = from?.start ?? fn.body.end - 1;
  const before = module.statements.filter((each) => each.fn === fn.id && each.start > fn.body.start && each.end <= until).map(({ end }) => end);
  const at = Math.max(fn.body.start + 1, ...before, called?.end ?? 0);
  return at + (/^[ \t]*(?:\/\/[^\n\r]*|\/\*[^\n]*?\*\/[ \t]*(?=[\r\n]))/.exec(module.text.slice(at))?.[0].length ?? 0);
}

/** As the constructor has them, without what makes fields of them. */
function parametersOf({ text }: Module, fn: Fn): string {
  const list = fn.paramList === undefined ? '()' : text.slice(fn.paramList.start, fn.paramList.end);
  return list.replace(/([(,]\s*)(?:(?:public|private|protected|readonly|override)\s+)+(?=[\w$]+\s*[?:=,)])/g, '$1');
}

function factoryText(module: Module, fn: Fn, split: Split, { factory, load }: FactoryNames, { eol, member, inner, end }: Layout, stays: boolean): string {
  const name = module.classes[fn.class ?? -1]?.name;
  const typed = isTypeScript(module) && name !== undefined;
  const takes = fn.params.length > 0 || fn.uses.arguments;
  const given = takes ? '...args' : '';
  const types = stays ? `ConstructorParameters<typeof ${name ?? ''}>` : `Parameters<${name ?? ''}['${load}']>`;
  const list = takes && typed ? `${given}: ${module.style.quote === '"' ? types.replaceAll("'", '"') : types}` : given;
  const lines = [
    `${typed ? `static async ${factory}(${list}): Promise<${name}>` : `static async ${factory}(${list})`} {`,
    `${inner.slice(member.length)}const made = new ${typed ? name : 'this'}(${stays ? given : ''})${end}`,
    `${inner.slice(member.length)}await made.${load}(${split.takesArguments && takes ? given : ''})${end}`,
    `${inner.slice(member.length)}return made${end}`,
    '}',
  ];
  return `${eol}${eol}${lines.map((line) => `${member}${line}`).join(eol)}`;
}
