import { isTestFile } from '../../findings/file-role.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import type { Draft } from '../draft.ts';
import type { Obstacle, Site, SiteKey } from '../site.ts';

/**
 * A test that clears a folder and removes it, while the code under test watches files: between two awaited changes the
 * watcher's callback runs, and may write again what the first has removed. Before, it ran when all changes were made.
 */
export function watchedChanges(draft: Draft): Map<SiteKey, Obstacle> {
  const { graph, mocks } = draft.study;
  const watching = watchersOf(graph);
  const obstacles = new Map<SiteKey, Obstacle>();
  if (watching.length === 0) return obstacles;
  for (const sites of draft.sites.values()) {
    const changes = sites.filter((site) => isTestFile(site.module.file) && changesFiles(site));
    const [first] = changes;
    const watcher = first === undefined || changes.length < 2 || !changes.some(removesFolder) ? undefined : watching.find(({ module }) => mocks.runTogether(first.module.file, module.file));
    if (watcher !== undefined) for (const site of changes) obstacles.set(site.key, watchedObstacle(watcher));
  }
  return obstacles;
}

interface Watcher {
  readonly module: Module;
  readonly call: CallSite;
}

const changesFiles = ({ leaf }: Site): boolean => (leaf?.entry.files?.writes ?? []).length > 0;

const removesFolder = ({ leaf }: Site): boolean => leaf !== undefined && /^(?:rmdir|rm)Sync$/.test(leaf.entry.path);

/** Asked for every draft. */
const watchersOf = oncePer((graph: CallGraph): Watcher[] => [...graph.program.modules.values()].flatMap((module) => module.calls.filter((call) => isWatcher(graph, module, call)).map((call) => ({ module, call }))));

function isWatcher(graph: CallGraph, module: Module, call: CallSite): boolean {
  return graph.callees(module.file, call).values.some((value) => value.kind === 'external' && (isNodeWatch(value.module, value.path) || value.module === 'chokidar'));
}

const isNodeWatch = (module: string, path: readonly string[]): boolean => module === 'node:fs' && (path.at(-1) === 'watch' || path.at(-1) === 'watchFile');

function watchedObstacle({ module, call }: Watcher): Obstacle {
  return {
    code: 'shared-state',
    message: `'${call.calleeText}' in '${module.file}' may see one of these changes before the other is made, and act on it`,
    hint: 'stop watching first, or change the files by one call',
    file: module.file,
    at: { start: call.start, end: call.end },
  };
}
