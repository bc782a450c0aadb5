import type { Module } from '../../program/module.ts';
import type { Region } from '../../program/structure.ts';
import type { Appearance } from './appearances.ts';
import type { Loss } from './loss.ts';

/** Promises returned from where something waits for the end of the work: a `catch`, a `finally`, a resource that is given back. */
export function unawaitedReturns(module: Module, appearances: readonly Appearance[]): Loss[] {
  return appearances.flatMap(({ is, use, fn, start, end, api, call }) => {
    if (is.is !== 'promise' || use.how !== 'returned' || module.functions[fn]?.isAsync !== true) return [];
    const why = whoWaits(module, fn, start);
    if (why === undefined) return [];
    return [{ rule: 'no-unawaited-return', fn, start, end, api, ...(call === undefined ? {} : { call: call.id }), what: `The promise of \`${api}\` is returned without being awaited`, why: `{Where} ${why}`, instead: 'write `return await`', preset: 'awaits', inTypescriptEslint: true }];
  });
}

function whoWaits(module: Module, fn: number, at: number): string | undefined {
  const around = module.regions.filter((region) => region.fn === fn && region.start <= at && at < region.end).sort((a, b) => a.end - a.start - (b.end - b.start));
  for (const region of around) {
    const reason = waitingFor(module, region);
    if (reason !== undefined) return reason;
  }
  return isUsing(module, fn, at) ? 'what is declared with `using` is given back before the work is done' : undefined;
}

function waitingFor(module: Module, region: Region): string | undefined {
  if (region.kind === 'try' && region.caught === true) return '`catch` does not see its failure';
  return (region.kind === 'try' || region.kind === 'catch') && hasFinally(module, region) ? '`finally` runs before the work is done' : undefined;
}

/** Parts of one statement share a number. */
const hasFinally = ({ regions }: Module, { split }: Region): boolean => regions.some((each) => each.kind === 'finally' && each.split === split);

function isUsing({ bindings }: Module, fn: number, at: number): boolean {
  return bindings.some((binding) => binding.kind === 'using' && binding.fn === fn && binding.range.end < at && binding.scope.start <= at && at < binding.scope.end);
}
