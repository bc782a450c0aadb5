import { gte } from 'semver';
import type { Entry, Guard } from '../../catalog/entry.ts';
import type { CallGraph } from '../program/call-graph.ts';
import type { Argument, CallSite, Module } from '../program/module.ts';
import type { Origin } from '../program/origin.ts';
import { promisified } from './promisified.ts';

type Answer = 'yes' | 'no' | 'cannot tell';

/** The first guard of an entry that applies to a call. */
export function guardAgainst(graph: CallGraph, module: Module, call: CallSite, entry: Entry, node: string): Guard | undefined {
  return entry.guards?.find((guard) => {
    if (!counts(guard, node)) return false;
    const answer = applies(graph, module, call, guard);
    return answer === 'yes' || (answer === 'cannot tell' && guard.unknown === 'refuse');
  });
}

/** The entry as a call means it: by the callback form, or a function of the module, where that alone does what is certainly meant. */
export function entryMeant(graph: CallGraph, module: Module, call: CallSite, entry: Entry, node: string): Entry {
  const { instead, guards = [] } = entry;
  const guard = guards.find((each) => (each.callbackForm ?? each.adapter) !== undefined && counts(each, node));
  if (guard === undefined || instead.form !== 'promise' || applies(graph, module, call, guard) !== 'yes') return entry;
  const others = guards.filter((each) => each !== guard);
  if (guard.callbackForm !== undefined) return { ...entry, instead: { form: 'promisify', module: guard.callbackForm, path: instead.path }, guards: others };
  const options = call.args[guard.argument]?.origin;
  if (guard.adapter === undefined || options === undefined || optionIs(graph, module, options, guard.adapter.unless, 'true') !== 'no') return entry;
  return { ...entry, instead: { form: 'adapter', name: guard.adapter.name }, guards: others };
}

const counts = ({ until }: Guard, node: string): boolean => until === undefined || !gte(node, until);

function applies(graph: CallGraph, module: Module, call: CallSite, guard: Guard): Answer {
  if (call.args.some((argument, index) => argument.spread && index <= guard.argument)) return 'cannot tell';
  const argument = call.args[guard.argument];
  if (guard.is === 'absent') return argument === undefined ? 'yes' : 'no';
  if (argument === undefined) return 'no';
  if (guard.option === undefined) return is(graph, module, argument.origin, guard.is, argument);
  return optionIs(graph, module, argument.origin, guard.option, guard.is);
}

function optionIs(graph: CallGraph, module: Module, origin: Origin, option: string, what: Guard['is']): Answer {
  const values = graph.follower.follow(module.file, origin);
  const [value] = values.values;
  if (!values.certain || values.values.length !== 1 || value === undefined) return 'cannot tell';
  if (value.kind === 'literal') return 'no';
  if (value.kind !== 'object') return 'cannot tell';
  const holder = graph.program.modules.get(value.file);
  const object = holder?.objects[value.object];
  const property = object?.properties.findLast((each) => each.name === option);
  if (holder === undefined || object === undefined || object.properties.some((each) => each.spread || each.name === undefined)) return 'cannot tell';
  return property === undefined ? 'no' : is(graph, holder, property.value, what);
}

function is(graph: CallGraph, module: Module, origin: Origin, what: Guard['is'], argument?: Argument): Answer {
  if (what === 'present') return origin.kind === 'literal' && origin.type === 'undefined' ? 'no' : 'yes';
  if (what === 'number' && argument !== undefined && /(^|[._])fd$|Fd$|^process\.std(in|out|err)\.fd$/.test(argument.text)) return 'yes';
  const { values, certain } = graph.follower.follow(module.file, origin);
  const [value] = values;
  if (what === 'number' && (values.some((each) => each.kind === 'external' && each.path.join('.').startsWith('openSync.()')) || isOpened(graph, module, origin))) return 'yes';
  if (!certain || values.length !== 1 || value === undefined) return 'cannot tell';
  if (what === 'function') return value.kind === 'function' ? 'yes' : value.kind === 'literal' || value.kind === 'object' ? 'no' : 'cannot tell';
  if (what === 'object') return value.kind === 'object' ? 'yes' : value.kind === 'literal' ? 'no' : 'cannot tell';
  if (value.kind !== 'literal' || value.type === 'calculated') return 'cannot tell';
  if (what === 'true' || what === 'false') return value.value === (what === 'true') ? 'yes' : 'no';
  return value.type === 'number' ? 'yes' : 'no';
}

/** `const file = await open(name)`, where `open` is `promisify(fs.open)`: a number, as `openSync` gives. */
function isOpened(graph: CallGraph, module: Module, origin: Origin): boolean {
  const opens = (callee: Origin): boolean => valuesOf(module, callee).some((each) => {
    const original = promisified(graph, module, each);
    return original?.module === 'node:fs' && original.path.join('.') === 'open';
  });
  return valuesOf(module, origin).some((value) => value.kind === 'awaited' && value.of.kind === 'result' && opens(value.of.callee));
}

const valuesOf = ({ bindings }: Module, origin: Origin): readonly Origin[] => (origin.kind === 'binding' ? (bindings[origin.binding]?.values ?? []) : [origin]);
