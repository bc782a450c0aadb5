import { fnKey, type CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import { jsdocType } from '../../program/jsdoc.ts';
import type { Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import { isGuarded } from './array-guard.ts';
import { isDeclaredArray } from './declared-array.ts';
import { GIVES_ARRAY_OF_ARRAY, GIVES_ARRAY_OF_STRING, GLOBALS_GIVING_ARRAYS, isArrayType, modulesGiveArray } from './array-sources.ts';

/** Where the value is used: in which function, and at which place of the text. */
export interface UsedAt {
  readonly module: Module;
  readonly fn: number;
  readonly at: number;
}

interface Question {
  readonly graph: CallGraph;
  /** Asked already on the way here: a value that comes from itself (`files = files.filter(…)`) is what else it is. */
  readonly open: Set<string>;
  readonly used?: UsedAt;
}

/**
 * Is the value certainly an array? By where it comes from: literals, methods of arrays that give arrays, APIs known to, types that
 * say so, a test with `Array.isArray` around the place, and variables, parameters and fields all of whose values are. That it
 * can be iterated is not enough. Null and undefined are not told apart: a call of their methods throws either way.
 */
export function isArray(graph: CallGraph, module: Module, origin: Origin, used?: UsedAt): boolean {
  return answer({ graph, open: new Set(), ...(used === undefined ? {} : { used }) }, module, origin);
}

function answer(question: Question, module: Module, origin: Origin): boolean {
  switch (origin.kind) {
    case 'literal':
      return origin.type === 'array';
    case 'binding':
      if (isGuardedHere(question, module, origin) || isDeclaredArray(question.graph.program, module.file, origin)) return true;
      return once(question, `binding ${module.file}#${origin.binding}`, () => bindingIsArray(question, module, origin.binding));
    case 'awaited':
      return answer(question, module, origin.of);
    case 'result':
      return isDeclaredArray(question.graph.program, module.file, origin) || resultIsArray(question, module, origin.callee);
    case 'either':
      return origin.of.every((each, index) => index === origin.array || answer(question, module, each));
    case 'member':
      if (isGuardedHere(question, module, origin) || isDeclaredArray(question.graph.program, module.file, origin)) return true;
      return once(question, `member ${origin.name}`, () => fieldIsArray(question, module, origin));
    default:
      return false;
  }
}

const isGuardedHere = ({ used }: Question, module: Module, origin: Origin): boolean => used?.module === module && isGuarded(module, origin, used);

function once({ open }: Question, key: string, find: () => boolean): boolean {
  if (open.has(key)) return true;
  open.add(key);
  return find();
}

function bindingIsArray(question: Question, module: Module, id: number): boolean {
  const binding = module.bindings[id];
  if (binding === undefined) return false;
  if (binding.kind === 'param') return paramIsArray(question, module, id);
  if (binding.kind === 'import') return importIsArray(question, module, id);
  if (binding.values.length === 0 || binding.values.some((value) => value.kind === 'unknown')) return false;
  return binding.values.every((value) => answer(question, module, value));
}

/** A constant that another file of the program exports. */
function importIsArray(question: Question, module: Module, id: number): boolean {
  const { values, certain } = question.graph.follower.follow(module.file, { kind: 'binding', binding: id });
  return certain && values.length > 0 && values.every((value) => value.kind === 'literal' && value.type === 'array');
}

/** By its type; without one, if every caller is known and gives an array. */
function paramIsArray(question: Question, module: Module, id: number): boolean {
  const fn = module.functions[module.bindings[id]?.fn ?? -1];
  const index = fn?.params.findIndex((each) => each.binding === id) ?? -1;
  const param = fn?.params[index];
  if (fn === undefined || param === undefined) return false;
  if (param.rest || isArrayType(param.typeText) || isDocumentedArray(module, fn, id)) return true;
  if (param.typeText !== undefined || param.default !== undefined) return false;
  return isCalledOnlyHere(question.graph, module, fn) && assignedArrays(question, module, id) && callersGiveArrays(question, module, fn, index);
}

/** `@param {string[]} names`, if the function does not assign something else to it. */
function isDocumentedArray(module: Module, fn: Fn, id: number): boolean {
  const binding = module.bindings[id];
  return binding?.reassigned === false && isArrayType(asWritten(jsdocType(module, fn, binding.name)));
}

/** A type of JSDoc as TypeScript writes it: `?Array.<string>=`, and `array` of whatever. */
const asWritten = (type: string | undefined): string | undefined => type?.replace(/^[!?]|=$/g, '').replace('Array.<', 'Array<').replace(/^array$/i, 'Array<unknown>');

/** A parameter that is also assigned has its own values, after that of the caller, which is not known here. */
const assignedArrays = (question: Question, module: Module, id: number): boolean => (module.bindings[id]?.values ?? []).slice(1).every((value) => answer(question, module, value));

/** A function of which nobody else can know: not exported, not handed on. */
function isCalledOnlyHere(graph: CallGraph, module: Module, fn: Fn): boolean {
  if (fn.binding === undefined || module.bindings[fn.binding]?.reassigned === true || fn.uses.arguments) return false;
  if (module.exports.some((each) => each.origin.kind === 'binding' && each.origin.binding === fn.binding)) return false;
  return graph.mentionsOf(fnKey(module.file, fn.id)).every((mention) => mention.start === fn.start && mention.use.how === 'stored');
}

function callersGiveArrays(question: Question, module: Module, fn: Fn, index: number): boolean {
  const calls = question.graph.callsTo(fnKey(module.file, fn.id));
  return calls.length > 0 && calls.every(({ file, call: id, certain }) => {
    const caller = question.graph.program.modules.get(file);
    const call = caller?.calls[id];
    const args = call?.args.slice(0, index + 1) ?? [];
    const given = args[index];
    return certain && caller !== undefined && given !== undefined && !/\.(call|apply)$/.test(call?.calleeText ?? '') && args.every((each) => !each.spread) && answer(question, caller, given.origin);
  });
}

/** A field of our own class: what it is declared with, and everything that any code assigns to a property of its name. */
function fieldIsArray(question: Question, module: Module, origin: Extract<Origin, { kind: 'member' }>): boolean {
  const { values, certain } = question.graph.follower.follow(module.file, origin.object);
  const [owner] = values;
  if (!certain || values.length !== 1 || (owner?.kind !== 'instance' && owner?.kind !== 'class')) return false;
  const info = question.graph.program.modules.get(owner.file)?.classes[owner.class];
  const declared = info?.members.filter((member) => member.name === origin.name && member.value !== undefined) ?? [];
  const written = question.graph.follower.writesNamed(origin.name);
  if (info === undefined || info.members.some((member) => member.name === origin.name && member.fn !== undefined) || declared.length + written.length === 0) return false;
  const holder = question.graph.program.modules.get(owner.file) ?? module;
  return declared.every((member) => member.value !== undefined && answer(question, holder, member.value)) && written.every(({ file, write }) => {
    const writer = question.graph.program.modules.get(file);
    return writer !== undefined && write.operator === '=' && answer(question, writer, write.value);
  });
}

function resultIsArray(question: Question, module: Module, callee: Origin): boolean {
  const [value, ...others] = question.graph.follower.follow(module.file, callee).values;
  if (value?.kind === 'external' && others.length === 0 && modulesGiveArray(value.module, value.path)) return true;
  if (value?.kind === 'global' && GLOBALS_GIVING_ARRAYS.has(value.path.join('.'))) return true;
  if (value?.kind === 'function') return others.length === 0 && returnsArray(question, value.file, value.fn);
  if (callee.kind !== 'member') return false;
  return GIVES_ARRAY_OF_STRING.has(callee.name) || (GIVES_ARRAY_OF_ARRAY.has(callee.name) && answer(question, module, callee.object));
}

/** Every value that a function of the program returns. */
function returnsArray(question: Question, file: string, id: number): boolean {
  const module = question.graph.program.modules.get(file);
  const fn = module?.functions[id];
  if (module === undefined || fn === undefined || fn.isGenerator) return false;
  const types = [fn.returnType?.text, fn.returnType === undefined ? asWritten(jsdocType(module, fn)) : undefined];
  if (types.some((type) => isArrayType(type?.replace(/^Promise<(.*)>$/, '$1')))) return true;
  const given = fn.returns.filter((each) => each.argument !== undefined);
  return once(question, `returned ${file}#${id}`, () => given.length > 0 && given.every((each) => each.origin !== undefined && answer(question, module, each.origin)));
}
