import type { Edit } from '../../edit.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { annotator } from '../adapters/annotate.ts';
import { workerAddress } from '../executor/task-text.ts';
import type { Task } from '../executor/task.ts';
import { styled } from '../imports/layout.ts';
import { specifierOf } from '../write/places.ts';

/** `new Database(path)` → `open(…, 'Database', [path])`: the arguments stay as they are. `name`: what opens it. */
export function openingEdits(module: Module, { start, end, args }: CallSite, task: Task, name: string): Edit[] {
  const first = args[0]?.start ?? end;
  const last = args.at(-1)?.end ?? end;
  const typed = annotator(/^tsx?$/.test(module.language));
  const before = styled(module, `${name}${typed(`<typeof import('${specifierOf(module, task.file)}').${task.name}>`)}(${workerAddress(module, task)}, '${task.name}', [`);
  if (args.length === 0) return [{ file: module.file, start, end, text: `${before}])` }];
  return [{ file: module.file, start, end: first, text: before }, { file: module.file, start: last, end, text: '])' }];
}
