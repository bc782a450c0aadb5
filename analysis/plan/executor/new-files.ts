import { fnKey } from '../../program/call-graph.ts';
import type { Colouring } from '../colour.ts';
import { floorOf } from '../floor.ts';
import { connectionModule } from '../handles/connection-module.ts';
import { laterClasses } from '../handles/later-classes.ts';
import { openedIn, transactedIn } from '../handles/openings.ts';
import type { Additions, Dependency, NewFile } from '../plan.ts';
import { ownerOf } from '../references/public.ts';
import type { Study } from '../study.ts';
import { opens } from './assign.ts';
import { libraryOf, rangeFor, type Library } from './library.ts';
import { poolModule } from './pool-module.ts';
import type { Task } from './task.ts';
import { workerModule } from './worker-module.ts';

/** The worker modules of all tasks of a colouring, the pools and connections that they need, and the package that makes pools. */
export function filesForThreads(study: Study, { sites, forms }: Pick<Colouring, 'sites' | 'forms'>): Pick<Additions, 'files' | 'dependencies'> {
  const library = libraryOf(study.policy);
  const tasks = [...[...sites.values()].flat().flatMap(({ leaf }) => leaf?.task ?? []), ...openedIn(study, { sites }).map(({ task }) => task), ...transactedIn(study, { sites }).map(({ task }) => task)];
  if (library === undefined || tasks.length === 0) return { files: [], dependencies: [] };
  const files = new Map<string, NewFile>();
  for (const task of tasks) {
    if (!files.has(task.file)) files.set(task.file, workerFileOf(study, forms, tasks.filter(({ file }) => file === task.file)));
    if (!files.has(task.pool) && !study.graph.program.modules.has(task.pool)) files.set(task.pool, poolFileOf(study, library, task, tasks.filter(({ pool }) => pool === task.pool)));
  }
  return { files: [...files.values()], dependencies: dependenciesOf(study, library, tasks.filter(({ body }) => !opens(body))) };
}

function workerFileOf({ graph }: Study, forms: Colouring['forms'], tasks: readonly Task[]): NewFile {
  const { file = '', source = '' } = tasks[0] ?? {};
  const module = graph.program.modules.get(source);
  const twins = tasks.filter(({ body }) => body.how === 'function' && forms.get(fnKey(source, body.moved.fn)) === 'twin');
  return { file, source, text: module === undefined ? '' : workerModule(module, tasks, new Set(twins.map(({ name }) => name))) };
}

function poolFileOf({ graph, policy }: Study, library: Library, { pool, source, body }: Task, tasks: readonly Task[]): NewFile {
  const like = graph.program.modules.get(source);
  const hasTsx = ownerOf(graph.program, source)?.dependencies.tsx !== undefined;
  const text = like === undefined ? '' : opens(body) ? connectionModule(like, laterClasses(graph.program, tasks), { hasTsx, hasTransactions: tasks.some((task) => task.body.how === 'transaction') }) : poolModule({ library, of: policy.pool, maxThreads: policy.maxThreads, like, typescript: /\.[cm]?ts$/.test(pool), hasTsx });
  return { file: pool, source, text };
}

/** What the package.json does not name yet. */
function dependenciesOf({ graph, policy }: Study, library: Library, tasks: readonly Task[]): Dependency[] {
  const manifests = new Map<string, Dependency>();
  for (const { source } of tasks) {
    const owner = ownerOf(graph.program, source);
    const module = graph.program.modules.get(source);
    const range = module === undefined ? undefined : rangeFor(library, floorOf(graph, policy, module).node);
    if (owner === undefined || range === undefined || owner.dependencies[library] !== undefined) continue;
    const manifest = owner.dir === '' || owner.dir === '.' ? 'package.json' : `${owner.dir}/package.json`;
    manifests.set(manifest, { manifest, name: library, range });
  }
  return [...manifests.values()];
}
