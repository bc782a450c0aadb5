import { isTestFile } from '../findings/file-role.ts';
import { handlingOf, modelOf } from '../findings/handling.ts';
import { membersIn } from '../program/by-function.ts';
import { fnKey, type CallGraph, type Mention } from '../program/call-graph.ts';
import type { ClassInfo } from '../program/function.ts';
import type { ClassRef } from '../program/hierarchy.ts';
import type { Module } from '../program/module.ts';
import { oncePer } from '../program/once-per.ts';
import { isPromiseAll } from './concurrency.ts';
import { handsThisOn } from './fresh.ts';
import { returnsPromise } from './promise-returning.ts';
import type { Study } from './study.ts';
import { isTakenUp } from './taken-up.ts';

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
  const { graph } = study;
  const module = graph.program.modules.get(of.file);
  const info = module?.classes[of.class];
  if (module === undefined || info === undefined || info.decorated || isPublic(study, module, info) || handsThisOn(module, info) || usesThisLater(graph, module, info)) return false;
  // Tests run one after the other.
  const mentions = [...graph.escapesOf({ kind: 'class', ...of }), ...graph.escapesOf({ kind: 'namespace', file: of.file })].filter(({ file }) => !isTestFile(file));
  return mentions.some(({ use }) => use.how === 'callee') && mentions.every((mention) => stays(study, mention)) && methodsOf(module, info).every((fn) => isCalledInOrder(graph, module, fn));
}

const methodsOf = ({ functions }: Module, { id }: ClassInfo): Module['functions'] => functions.filter((fn) => fn.class === id && fn.kind !== 'field');

const isPublic = ({ surface }: Study, module: Module, info: ClassInfo): boolean => methodsOf(module, info).some((fn) => surface.functions.has(fnKey(module.file, fn.id)));

/** In a callback that runs later, and may come in between. */
function usesThisLater(graph: CallGraph, module: Module, info: ClassInfo): boolean {
  const inner = module.functions.filter((fn) => info.start <= fn.start && fn.end <= info.end && fn.kind === 'arrow' && membersIn(module, fn.id).some(({ object }) => object.kind === 'this'));
  return inner.some(({ use }) => modelOf(handlingOf(graph, module, use))?.when !== 'before-return');
}

/** The class itself may be exported and kept; an object of it is asked for its members where it was made, or in the function that asked for it. */
function stays(study: Study, { file, fn, use, start }: Mention): boolean {
  const { graph } = study;
  const module = graph.program.modules.get(file);
  if (module === undefined) return false;
  switch (use.how) {
    case 'callee':
    case 'dropped':
    case 'condition':
    case 'operand':
      return true;
    case 'stored': {
      const binding = use.binding === undefined ? undefined : module.bindings[use.binding];
      if (binding === undefined || binding.reassigned || use.also !== undefined) return false;
      return isClass(graph, module, { kind: 'binding', binding: binding.id }) || (binding.fn !== 0 && binding.fn === fn && module.references.every((each) => each.binding !== binding.id || each.fn === fn));
    }
    case 'exported':
      return module.exports.some(({ origin, range }) => range.start <= start && start < range.end && isClass(graph, module, origin)) || module.classes.some((info) => info.start === start);
    case 'property': {
      const write = module.writes[use.write];
      return write !== undefined && use.also === undefined && isExports(write) && isClass(graph, module, write.value);
    }
    case 'value':
      return use.object !== undefined && module.writes.some((write) => isExports(write) && write.value.kind === 'object' && write.value.object === use.object) && module.objects[use.object]?.properties.some(({ name, value }) => name === use.name && isClass(graph, module, value)) === true;
    case 'returned':
      return isFollowed(study, module, fn);
    default:
      return false;
  }
}

type Write = Module['writes'][number];

const isExports = ({ object, name }: Write): boolean => object.kind === 'exports' || (object.kind === 'global' && object.name === 'module' && name === 'exports');

function isClass(graph: CallGraph, module: Module, origin: Write['value']): boolean {
  const { values, certain } = graph.follower.follow(module.file, origin);
  return certain && values.length > 0 && values.every(({ kind }) => kind === 'class' || kind === 'namespace');
}

/** What a factory returns is looked at where it is called. */
function isFollowed({ graph, surface }: Study, module: Module, id: number): boolean {
  const fn = module.functions[id];
  const key = fnKey(module.file, id);
  return fn !== undefined && !fn.isAsync && !fn.isGenerator && fn.kind !== 'module' && !surface.functions.has(key) && graph.callsTo(key).every(({ certain }) => certain) && graph.mentionsOf(key).every(({ use }) => use.how === 'exported' || use.how === 'callee' || use.how === 'property' || use.how === 'value');
}

/** One after the other: a promise of it is waited for where it is called, and not beside others. */
function isCalledInOrder(graph: CallGraph, module: Module, fn: Module['functions'][number]): boolean {
  const isAsync = fn.isAsync || fn.isGenerator || returnsPromise(graph, module, fn) !== 'no';
  return graph.callsTo(fnKey(module.file, fn.id)).every((ref) => {
    const at = graph.program.modules.get(ref.file);
    const call = at?.calls[ref.call];
    if (at === undefined || call === undefined) return false;
    if (isTestFile(ref.file)) return true;
    const isBeside = at.calls.some((each) => each.fn === call.fn && each.argsRange !== undefined && each.argsRange.start <= call.start && call.end <= each.argsRange.end && isPromiseAll(each));
    return !isBeside && (!isAsync || isTakenUp(at, call));
  });
}
