import { reads } from '../../../catalog/reads.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { CallSite, Module, Statement } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';
import type { Loss } from './loss.ts';
import { childrenOf } from './statement-tree.ts';

const known = new Set(reads.map(({ module, path }) => `${module}#${path}`));

/** A statement that awaits one call and does nothing else. */
interface Step {
  readonly statement: Statement;
  readonly call: CallSite;
}

/**
 * Reads that wait for each other for no reason: in statements one after the other, the second uses nothing that the first gives,
 * both change nothing, and their arguments are there already. Only then is their order shown not to matter.
 */
export function sequentialReads(graph: CallGraph, module: Module): Loss[] {
  if (!module.calls.some((call) => isRead(graph, module, call))) return [];
  const steps = new Map(module.calls.flatMap((call): [number, Step][] => stepOf(graph, module, call)));
  return [...steps.values()].flatMap((step) => {
    const before = steps.get(previous(module, step.statement)?.id ?? -1);
    return before === undefined || usesResultOf(module, step, before) ? [] : [lossOf(step.call, before.call)];
  });
}

function isRead(graph: CallGraph, { file }: Module, call: CallSite): boolean {
  if (call.isNew || call.use.how !== 'awaited') return false;
  const { values, certain } = graph.callees(file, call);
  const [value] = values;
  return certain && values.length === 1 && value?.kind === 'external' && known.has(`${value.module}#${value.path.length === 0 ? 'default' : value.path.join('.')}`);
}

function stepOf(graph: CallGraph, module: Module, call: CallSite): [number, Step][] {
  const statement = module.statements[call.place.statement];
  if (statement?.inBlock !== true || !isRead(graph, module, call) || !isAlone(module, statement, call) || !isReady(graph, module, call)) return [];
  return [[statement.id, { statement, call }]];
}

/** `const x = await f(…);`. */
function isAlone({ text }: Module, { start, end }: Statement, call: CallSite): boolean {
  return /^(?:const|let|var)\s[^=]*=\s*await\s+$/.test(text.slice(start, call.start)) && /^\s*;?$/.test(text.slice(call.end, end));
}

/** Nothing is called to make the arguments, but functions about paths. */
function isReady(graph: CallGraph, module: Module, { args }: CallSite): boolean {
  const inside = module.calls.filter((each) => args.some((argument) => within(argument, each)));
  return inside.every((each) => {
    const { values } = graph.callees(module.file, each);
    return values.length > 0 && values.every((value) => value.kind === 'external' && value.module === 'node:path');
  });
}

const within = (outer: Range, { start, end }: Range): boolean => outer.start <= start && end <= outer.end;

function previous(module: Module, { id, parent, start }: Statement): Statement | undefined {
  const siblings = parent === undefined ? module.statements.filter((each) => each.parent === undefined) : childrenOf(module, parent);
  const at = siblings.findIndex((each) => each.id === id);
  const before = siblings[at - 1];
  return before !== undefined && before.end <= start ? before : undefined;
}

function usesResultOf(module: Module, { call }: Step, before: Step): boolean {
  return module.references.some((reference) => within(call, reference) && within(before.statement, module.bindings[reference.binding]?.range ?? { start: -1, end: 0 }));
}

function lossOf(call: CallSite, before: CallSite): Loss {
  return {
    rule: 'prefer-concurrent-awaits',
    start: call.start,
    end: call.end,
    fn: call.fn,
    api: call.calleeText,
    what: `\`${call.calleeText}\` waits for \`${before.calleeText}\` without using what it gives`,
    why: '{Where} both only read, so that they can be at work at the same time',
    instead: 'await them together with `Promise.all`',
    preset: 'off',
    inTypescriptEslint: false,
  };
}
