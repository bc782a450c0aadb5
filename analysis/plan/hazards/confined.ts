import { isTestFile } from '../../findings/file-role.ts';
import { fnKey, type CallGraph, type Mention } from '../../program/call-graph.ts';
import type { ClassInfo } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import type { ClassRef } from '../../program/values/hierarchy.ts';
import { lostClass, mentionsOfClass } from '../factories/class-mentions.ts';
import { returnsPromise } from '../order/promise-returning.ts';
import { isTakenUp } from '../order/taken-up.ts';
import { type Asking, isHarmless, isReturned } from '../references/escape.ts';
import { askingAbout } from '../references/references.ts';
import type { Study } from '../study.ts';
import { isBesideOthers } from './concurrency.ts';
import { handsThisOn, usesThisLater } from './kept-this.ts';

/**
 * Classes of which every object stays with the activation that made it: `new Parser(text).parse()`. No other activation has the
 * object, so none comes in between two accesses to a field of it. By the key of `holderOf`.
 */
export const confinedInstances = oncePer((study: Study): ReadonlySet<string> => {
  const all = [...study.graph.program.modules.values()].flatMap((module) => module.classes.map((info) => ({ module, info })));
  const roots = all.filter(({ info }) => info.superClass === undefined);
  return new Set(roots.flatMap(({ module, info }) => {
    const root = { file: module.file, class: info.id };
    const family = [root, ...study.graph.follower.hierarchy().descendants(root)];
    return family.every((each) => isConfined(study, each)) ? [`instance ${module.file}#${info.id}`] : [];
  }));
});

function isConfined(study: Study, of: ClassRef): boolean {
  const { graph, mocks } = study;
  const module = graph.program.modules.get(of.file);
  const info = module?.classes[of.class];
  if (module === undefined || info === undefined || info.decorated || isPublic(study, module, info) || handsThisOn(module, info) || usesThisLater(graph, module, info)) return false;
  const asking = askingAbout(graph, mocks);
  if (lostClass(asking, of) !== undefined || graph.escapesOf({ kind: 'namespace', file: of.file }).some((mention) => !isHarmless(asking, mention))) return false;
  const classes = new Set(mentionsOfClass(graph, of).map(placeOf));
  // Tests run one after the other.
  const objects = graph.escapesOf({ kind: 'class', ...of }).filter((mention) => !classes.has(placeOf(mention)) && !isTestFile(mention.file));
  return isMade(graph, of) && objects.every((mention) => stays(asking, mention)) && methodsOf(module, info).every((fn) => isCalledInOrder(graph, module, fn));
}

const placeOf = ({ file, start, end }: Mention): string => `${file} ${start} ${end}`;

/** Somebody says `new`: what a framework makes is in its hands. */
const isMade = (graph: CallGraph, of: ClassRef): boolean => mentionsOfClass(graph, of).some(({ file, use }) => !isTestFile(file) && use.how === 'callee');

const methodsOf = ({ functions }: Module, { id }: ClassInfo): Module['functions'] => functions.filter((fn) => fn.class === id && fn.kind !== 'field');

const isPublic = ({ surface }: Study, module: Module, info: ClassInfo): boolean => methodsOf(module, info).some((fn) => surface.functions.has(fnKey(module.file, fn.id)));

/** An object is asked for its members where it was made, or in the function that asked for it, all of whose callers are known. */
function stays(asking: Asking, mention: Mention): boolean {
  const { file, fn, use } = mention;
  switch (use.how) {
    case 'dropped':
    case 'condition':
      return true;
    case 'operand':
      return COMPARES.test(use.operator);
    case 'stored':
      return isLocal(asking.graph.program.modules.get(file), use.binding, fn) && use.also === undefined;
    case 'returned':
      return isReturned(asking, mention);
    default:
      return false;
  }
}

const COMPARES = /^(?:[!=]==?|typeof|instanceof)$/;

/** A variable of the function that nothing inside of it captures. */
function isLocal(module: Module | undefined, id: number | undefined, fn: number): boolean {
  const binding = id === undefined ? undefined : module?.bindings[id];
  return binding !== undefined && !binding.reassigned && binding.fn !== 0 && binding.fn === fn && module?.references.every((each) => each.binding !== binding.id || each.fn === fn) === true;
}

/** One after the other: a promise of it is waited for where it is called, and not beside others. */
function isCalledInOrder(graph: CallGraph, module: Module, fn: Module['functions'][number]): boolean {
  const isAsync = fn.isAsync || fn.isGenerator || returnsPromise(graph, module, fn) !== 'no';
  return graph.callsTo(fnKey(module.file, fn.id)).every((ref) => {
    const at = graph.program.modules.get(ref.file);
    const call = at?.calls[ref.call];
    if (at === undefined || call === undefined) return false;
    if (isTestFile(ref.file)) return true;
    return !isBesideOthers(at, call) && (!isAsync || isTakenUp(at, call));
  });
}
