import type { AdapterName } from '../../../catalog/entry.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import type { AdapterPart } from './index.ts';

/** Options that both the callback form and `spawn` understand as the synchronous form does. */
const UNDERSTOOD = new Set(['cwd', 'env', 'encoding', 'shell', 'uid', 'gid', 'windowsHide', 'stdio']);

/**
 * A smaller adapter that does as much as one call needs: where the child shares our streams there is nothing to read,
 * and where the error is caught and not looked at, the callback form's own will do.
 */
export function tierOf(module: Module, call: CallSite, name: AdapterName): AdapterPart {
  if (name !== 'exec' && name !== 'execFile') return name;
  const options = optionsOf(module, call, name);
  if (options === undefined) return name;
  if (options.stdio === 'inherit') return name === 'exec' ? 'execInherited' : 'execFileInherited';
  const isPiped = options.stdio === undefined || options.stdio === 'pipe';
  if (!isPiped || !isErrorDropped(module, call)) return name;
  return name === 'exec' ? 'execOutput' : 'execFileOutput';
}

/** Undefined where they cannot be told, or say something else. */
function optionsOf(module: Module, { args }: CallSite, name: 'exec' | 'execFile'): { readonly stdio?: unknown } | undefined {
  if (args.some((each) => each.spread)) return undefined;
  const list = args[1]?.origin;
  if (name === 'execFile' && (list?.kind !== 'literal' || list.type !== 'array')) return undefined;
  const argument = args[name === 'exec' ? 1 : 2]?.origin;
  return argument === undefined ? {} : literalOptions(module, argument);
}

function literalOptions(module: Module, origin: Origin): { readonly stdio?: unknown } | undefined {
  const properties = origin.kind === 'object' ? module.objects[origin.object]?.properties : undefined;
  if (properties === undefined || properties.some((each) => each.spread || each.name === undefined || !UNDERSTOOD.has(each.name))) return undefined;
  const stdio = properties.findLast((each) => each.name === 'stdio')?.value;
  if (stdio === undefined) return {};
  return stdio.kind === 'literal' && stdio.type === 'string' ? { stdio: stdio.value } : undefined;
}

/** `catch { … }`, or a catch clause that does not use its error. */
function isErrorDropped(module: Module, call: CallSite): boolean {
  const around = module.regions.filter((each) => each.kind === 'try' && each.caught === true && each.fn === call.fn && each.start <= call.start && call.end <= each.end);
  const innermost = around.sort((a, b) => b.start - a.start)[0];
  const clause = module.regions.find((each) => each.kind === 'catch' && innermost !== undefined && each.split === innermost.split);
  if (clause === undefined) return false;
  const errors = module.bindings.filter((each) => each.kind === 'catch' && each.scope.start === clause.start);
  return errors.every(({ id }) => !module.references.some((each) => each.binding === id));
}
