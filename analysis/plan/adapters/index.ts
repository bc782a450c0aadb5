import type { AdapterName } from '../../../catalog/entry.ts';
import type { Adapter } from './adapter.ts';
import { execFile } from './exec-file.ts';
import { execFileInherited, execInherited } from './exec-inherited.ts';
import { execFileOutput, execOutput } from './exec-output.ts';
import { exec } from './exec.ts';
import { execa, execaCommand, execaDefault, execaDefaultCommand } from './execa.ts';
import { exists } from './exists.ts';
import { settled } from './settled.ts';
import { spawnError } from './spawn-error.ts';
import { spawnResult } from './spawn-result.ts';
import { crossSpawn, spawn } from './spawn.ts';
import { lstatIfThere, statIfThere } from './stat-if-there.ts';

/** Those of the catalogue (`AdapterName`), smaller ones for calls that need less, the parts that they share, and what tests need. */
export type AdapterPart = AdapterName | 'execOutput' | 'execFileOutput' | 'execInherited' | 'execFileInherited' | 'spawnResult' | 'spawnError' | 'settled';

export const adapters: ReadonlyMap<AdapterPart, Adapter> = new Map<AdapterPart, Adapter>([
  ['exists', exists],
  ['statIfThere', statIfThere],
  ['lstatIfThere', lstatIfThere],
  ['exec', exec],
  ['execFile', execFile],
  ['spawn', spawn],
  ['crossSpawn', crossSpawn],
  ['execa', execa],
  ['execaCommand', execaCommand],
  ['execaDefault', execaDefault],
  ['execaDefaultCommand', execaDefaultCommand],
  ['execOutput', execOutput],
  ['execFileOutput', execFileOutput],
  ['execInherited', execInherited],
  ['execFileInherited', execFileInherited],
  ['spawnResult', spawnResult],
  ['spawnError', spawnError],
  ['settled', settled],
]);

/** An adapter with those that it calls. */
export function partsOf(part: AdapterPart): readonly Adapter[] {
  const adapter = adapters.get(part);
  return adapter === undefined ? [] : [adapter, ...adapter.uses.flatMap((used) => partsOf(used as AdapterPart))];
}
