import type { CallGraph } from '../../program/call-graph.ts';
import type { Module } from '../../program/module.ts';
import { NO_ORACLE, type TypeOracle } from '../../program/type-oracle.ts';
import { appearancesIn } from './appearances.ts';
import { promisesAsValues } from './as-value.ts';
import { asyncCallbacks } from './async-callbacks.ts';
import { droppedPromises } from './dropped.ts';
import { callbackForms } from './callback-forms.ts';
import { sequentialReads } from './concurrent.ts';
import { iteratedAsync } from './iterated.ts';
import type { Loss } from './loss.ts';
import { functionsLostByType } from './lost-by-type.ts';
import { missingCallbacks } from './missing-callbacks.ts';
import { promisesOf } from './oracle.ts';
import { promiseThunks } from './thunks.ts';
import { unawaitedReturns } from './unawaited-return.ts';
import { unreadPromises } from './unread.ts';

/** Every promise of a file that is lost or taken for its value. */
export function lossesIn(graph: CallGraph, module: Module, types: TypeOracle = NO_ORACLE): Loss[] {
  const promises = promisesOf(graph, types);
  const appearances = appearancesIn(promises, module);
  const values = promisesAsValues(promises, module, appearances);
  const told = new Set(values.map(({ start, end }) => `${start} ${end}`));
  const rest = appearances.filter(({ start, end }) => !told.has(`${start} ${end}`));
  return [
    ...values,
    ...droppedPromises(promises, module, rest),
    ...unreadPromises(promises, module, rest),
    ...unawaitedReturns(module, rest),
    ...asyncCallbacks(promises, module),
    ...(types === NO_ORACLE ? [] : functionsLostByType(promises, module)),
    ...promiseThunks(promises, module),
    ...iteratedAsync(graph, module),
    ...missingCallbacks(graph, module),
    ...callbackForms(graph, module),
    ...sequentialReads(graph, module),
  ];
}
