import type { CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { Binding, CallSite, Module, Reference } from '../../program/module.ts';
import { NO_VALUES, valueKey, type Value, type Values } from '../../program/value.ts';
import { memberOf } from '../../program/values/members-of.ts';

/**
 * `function inspect(folder, fs) { fs.readdirSync(folder); }`, where the file itself hands the same module over in each of its calls.
 * It is that module for certain only if nobody else can call the function. The file alone tells, so that a rule can ask.
 */
export function calleeOfHandedModule(graph: CallGraph, module: Module, { callee }: CallSite): Values {
  if (callee.kind !== 'member' || callee.object.kind !== 'binding') return NO_VALUES;
  const binding = module.bindings[callee.object.binding];
  const [origin, ...others] = binding?.values ?? [];
  if (binding?.reassigned !== false || origin?.kind !== 'parameter' || others.length > 0 || !isOnlyCalled(module, binding)) return NO_VALUES;
  const fn = module.functions[origin.fn];
  const uses = fn === undefined ? [] : referencesTo(module, fn);
  const handed = handedIn(graph, module, uses, origin.index);
  if (fn === undefined || handed === undefined) return NO_VALUES;
  const isClosed = uses.every(({ use }) => use.how === 'callee') && !isExported(module, fn);
  return { ...memberOf(graph.follower, { values: [handed], certain: true }, callee.name), certain: isClosed };
}

/** Who does more with a module than call what it has may be putting something else in the place of it. */
function isOnlyCalled({ references, members }: Module, { id }: Binding): boolean {
  return references.every(({ binding, use }) => binding !== id || (use.how === 'member' && use.name !== undefined && members[use.member ?? -1]?.use.how === 'callee'));
}

function referencesTo({ bindings, references }: Module, { id, binding }: Fn): readonly Reference[] {
  const [value, ...others] = bindings[binding ?? -1]?.values ?? [];
  if (value?.kind !== 'function' || value.fn !== id || others.length > 0) return [];
  return references.filter((each) => each.binding === binding && each.access === 'read');
}

/** The module that all calls hand over there; undefined where one hands over something else. */
function handedIn({ follower }: CallGraph, { file, calls }: Module, uses: readonly Reference[], index: number): Value | undefined {
  const made = uses.flatMap(({ use }) => (use.how === 'callee' ? (calls[use.call] ?? []) : []));
  const given = made.map(({ args }) => {
    const argument = args.slice(0, index + 1).some(({ spread }) => spread) ? undefined : args[index];
    const { values, certain } = argument === undefined ? NO_VALUES : follower.follow(file, argument.origin);
    const [value, ...others] = values;
    return certain && others.length === 0 && value?.kind === 'external' && value.path.length === 0 ? value : undefined;
  });
  const [first] = given;
  return first !== undefined && given.every((each) => each !== undefined && valueKey(each) === valueKey(first)) ? first : undefined;
}

const isExported = ({ exports }: Module, { id, binding }: Fn): boolean =>
  exports.some(({ origin }) => (origin.kind === 'function' && origin.fn === id) || (origin.kind === 'binding' && origin.binding === binding));
