import { isTestFile } from '../../findings/file-role.ts';
import type { Finding } from '../../findings/finding.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { importedBody } from '../executor/api-task.ts';
import { copies } from '../executor/cloneable.ts';
import { libraryOf } from '../executor/library.ts';
import { setupObstacle, type Found } from '../executor/setup.ts';
import { floorOf } from '../floor.ts';
import type { Policy } from '../policy.ts';
import { siteKey } from '../site.ts';
import type { Opening } from './openings.ts';

/** A connection that is opened, as something that a thread of its own can open; or why it cannot. `inspect`: arguments that need not be data. */
export function openingOf(graph: CallGraph, policy: Policy, finding: Finding, inspect: readonly number[] | undefined): Opening | Found {
  const module = graph.program.modules.get(finding.file);
  const call = module?.calls[finding.call];
  if (module === undefined || call === undefined) return ['stays-on-thread', `'${finding.api}' is not called where it stands`, 'call it when the module loads'];
  if (!isKept(module, call)) return ['stays-on-thread', `'${finding.api}' opens it for a moment only: it would need another thread each time`, 'open it once, into a variable of the module or a field'];
  const library = libraryOf(policy) ?? 'piscina';
  const setup = setupObstacle(graph.program, library, 'threads', module, floorOf(graph, policy, module).node);
  if (setup !== undefined) return setup;
  const odd = call.args.find((argument, index) => argument.spread || (!policy.assumeCloneable && inspect?.includes(index) !== false && copies(graph, module, argument.origin, argument).as !== 'data'));
  if (odd !== undefined) return ['not-cloneable', `'${odd.text}' cannot be shown to be the same on another thread`, 'open it by a path, with options that are data, or use --assume-cloneable'];
  const body = importedBody(module, call);
  return 'how' in body ? { key: siteKey(module.file, call.id), file: module.file, call: call.id, finding, body: { ...body, opens: true } } : body;
}

/** In a variable of the module or a field, filled at once or when it is first needed; or given to who does so. A test opens what it likes. */
function isKept(module: Module, { use }: CallSite): boolean {
  if (isTestFile(module.file)) return true;
  if (use.how === 'property' || use.how === 'returned' || (use.how === 'value' && use.class !== undefined)) return true;
  const binding = use.how === 'stored' ? module.bindings[use.binding ?? -1] : undefined;
  if (binding === undefined || binding.fn === 0) return binding !== undefined;
  return module.references.some((each) => each.binding === binding.id && (each.use.how === 'returned' || each.use.how === 'property' || (each.use.how === 'stored' && module.bindings[each.use.binding ?? -1]?.fn === 0)));
}
