import { expected } from '../program/expected.ts';
import { groupBy } from '../program/group-by.ts';
import type { Module } from '../program/module.ts';
import type { Colouring } from './colour.ts';
import { filesForThreads } from './executor/new-files.ts';
import { settingsToRaise } from './linter.ts';
import type { Additions, NewFile } from './plan.ts';
import type { Study } from './study.ts';
import { queueModule } from './turns/queue-module.ts';

/** What a colouring brings to a project besides edits: code for threads and what that needs, the queues of functions that take turns, and what linters have to accept. */
export function additionsOf(study: Study, colouring: Pick<Colouring, 'sites' | 'forms' | 'turns'>): Additions {
  const { files, dependencies } = filesForThreads(study, colouring);
  const settings = study.policy.linters === 'raise' ? settingsToRaise(study.graph.program, changed(colouring)) : [];
  return { files: [...files, ...queues(study, colouring)].sort((a, b) => (a.file < b.file ? -1 : 1)), dependencies, settings };
}

const changed = ({ sites }: Pick<Colouring, 'sites'>): ReadonlySet<Module> => new Set([...sites.values()].flatMap((list) => list.map(({ module }) => module)));

function queues({ graph }: Study, { turns }: Pick<Colouring, 'turns'>): NewFile[] {
  return [...groupBy(turns, ({ queue }) => queue)].map(([file, [first]]) => {
    const { module } = expected(first, 'a function that takes turns');
    return { file, source: module.file, text: queueModule(graph, module) };
  });
}
