import type { CallGraph } from '../../program/call-graph.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import { isTestFile } from '../file-role.ts';
import type { Loss } from '../awaits/loss.ts';
import { makesPool, taskArgument } from './pool-values.ts';

/** Pools of threads that are made anew for each call, and tasks that cannot be copied to a thread. */
export function misusedPools(graph: CallGraph, module: Module): Loss[] {
  if (!module.imports.some(({ specifier }) => /^(?:piscina|tinypool|workerpool)$/.test(specifier))) return [];
  return module.calls.flatMap((call) => [...poolPerCall(graph, module, call), ...unclonableTask(graph, module, call)]);
}

function poolPerCall(graph: CallGraph, module: Module, call: CallSite): Loss[] {
  const isPerCall = call.fn !== 0 && !isTestFile(module.file) && !isKept(module, call) && makesPool(graph, module, call);
  if (!isPerCall) return [];
  return [
    {
      ...shared(call),
      rule: 'no-executor-per-call',
      what: `\`${call.calleeText}\` makes a pool of threads each time it is reached`,
      why: 'To start a thread takes longer than most tasks, and every pool has threads of its own: nothing limits how many there are',
      instead: 'Make the pool once, at the top level of a module, and use it here',
    },
  ];
}

/** Given back, or put where it stays: in a variable of the module, a field, a property. */
function isKept(module: Module, { use, fn, start, end }: CallSite): boolean {
  const around = module.functions[fn];
  if (use.how === 'returned' || use.how === 'property' || use.how === 'value' || around?.kind === 'constructor' || around?.kind === 'field') return true;
  if (use.how !== 'stored') return false;
  const binding = use.binding === undefined ? undefined : module.bindings[use.binding];
  if (binding?.fn !== fn) return true;
  // A local variable that is handed on or given back may be kept by who gets it.
  return module.references.some((each) => each.binding === binding.id && !(start <= each.start && each.end <= end) && /^(?:returned|argument|property|value|stored|exported)$/.test(each.use.how));
}

function unclonableTask(graph: CallGraph, module: Module, call: CallSite): Loss[] {
  const index = taskArgument(graph, module, call);
  const argument = index === undefined ? undefined : call.args[index];
  const what = argument === undefined ? undefined : unclonable(graph, module, argument.origin, 0);
  if (argument === undefined || what === undefined) return [];
  const { start, end } = argument;
  return [
    {
      ...shared(call),
      start,
      end,
      rule: 'no-unclonable-task',
      what: `\`${call.calleeText}\` is given ${what}`,
      why: 'What goes to a thread is copied: a function makes the call fail, an instance arrives without its methods',
      instead: 'Hand over data, and make the rest in the worker',
    },
  ];
}

const DEEPEST = 4;

/** What in a value cannot be copied, as far as it is certain. */
function unclonable(graph: CallGraph, module: Module, origin: Origin, depth: number): string | undefined {
  if (depth > DEEPEST) return undefined;
  const { values, certain } = graph.follower.follow(module.file, origin);
  for (const value of certain ? values : []) {
    if (value.kind === 'function') return 'a function';
    if (value.kind === 'class') return 'a class';
    if (value.kind === 'instance') return `an instance of ${graph.program.modules.get(value.file)?.classes[value.class]?.name ?? 'a class'}`;
    if (value.kind === 'external' && isHandle(value.module, value.path)) return 'a handle, which belongs to this thread';
    const home = value.kind === 'object' ? graph.program.modules.get(value.file) : undefined;
    for (const property of value.kind === 'object' ? (home?.objects[value.object]?.properties ?? []) : []) {
      const inside = home === undefined || property.spread ? undefined : unclonable(graph, home, property.value, depth + 1);
      if (inside !== undefined) return `an object with ${inside}`;
    }
  }
  return undefined;
}

const isHandle = (module: string, path: readonly string[]): boolean => path.length > 0 && ((module === 'node:fs' && /^create(?:Read|Write)Stream$/.test(path[0] ?? '')) || module === 'node:net' || module === 'node:http' || module === 'better-sqlite3' || (module === 'node:sqlite' && /^Database(?:Sync)?$/.test(path[0] ?? '')));

function shared({ start, end, fn, calleeText }: CallSite): Pick<Loss, 'start' | 'end' | 'fn' | 'api' | 'preset' | 'inTypescriptEslint'> {
  return { start, end, fn, api: calleeText, preset: 'strict', inTypescriptEslint: false };
}
