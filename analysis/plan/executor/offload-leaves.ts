import type { Finding } from '../../findings/finding.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';
import { floorOf } from '../floor.ts';
import type { Policy } from '../policy.ts';
import { exportsPolicy, ownerOf, type PublicSurface } from '../references/public.ts';
import { siteKey, type Leaf, type Obstacle, type SiteKey } from '../site.ts';
import type { MovedRange } from '../study.ts';
import { isShared } from './captures.ts';
import { libraryOf } from './library.ts';
import { leavingRanges, movedRanges } from './offload-site.ts';
import { functionTask, isOpenFunction } from './offload-task.ts';
import { bodyFunction, OFFLOADED } from './offload.ts';
import { setupObstacle, type Found } from './setup.ts';
import type { MovedCode, TaskBody } from './task.ts';

/** A function that goes to a thread, before its task has a place. */
export interface OffloadedLeaf {
  readonly key: SiteKey;
  readonly leaf: Leaf;
  readonly body: TaskBody;
}

interface Offloads {
  readonly leaves: readonly OffloadedLeaf[];
  readonly obstacles: ReadonlyMap<SiteKey, Obstacle>;
  readonly moved: ReadonlyMap<string, readonly MovedRange[]>;
}

/** The functions that were named: those that can go, with all the code that goes along, and why the others cannot. */
export function offloadedLeaves(graph: CallGraph, policy: Policy, surface: PublicSurface, findings: readonly Finding[]): Offloads {
  const obstacles = new Map<SiteKey, Obstacle>();
  const going: { finding: Finding; module: Module; moved: MovedCode }[] = [];
  for (const finding of findings.filter(({ entry }) => entry === OFFLOADED.id)) {
    const module = graph.program.modules.get(finding.file);
    const fn = module?.functions[bodyFunction(finding.call) ?? -1];
    if (module === undefined || fn === undefined) continue;
    const studied = bodyOf(graph, policy, surface, module, fn);
    if ('how' in studied && studied.how === 'function') going.push({ finding, module, moved: studied.moved });
    else if (!('how' in studied)) obstacles.set(siteKey(finding.file, finding.call), { code: studied[0], message: studied[1], hint: studied[2], file: module.file, at: finding });
  }
  const moved = new Map<string, MovedRange[]>();
  const leaves = going.flatMap(({ finding, module, moved: own }): OffloadedLeaf[] => {
    const key = siteKey(finding.file, finding.call);
    const code = withNeighbours(module, own, going.filter((each) => each.module === module).map((each) => each.moved));
    const double = blockingOnBoth(module, code, findings);
    if (double !== undefined) {
      obstacles.set(key, { code: 'executor-capture', message: `'${double}' blocks, and is needed on this thread, too`, hint: `--offload ${module.file}#${double} as well`, file: module.file, at: finding });
      return [];
    }
    moved.set(module.file, [...(moved.get(module.file) ?? []), ...movedRanges(code).map((range) => ({ ...range, by: key }))]);
    return [{ key, leaf: { finding, entry: OFFLOADED }, body: { how: 'function', moved: code } }];
  });
  return { leaves, obstacles, moved };
}

function bodyOf(graph: CallGraph, policy: Policy, surface: PublicSurface, module: Module, fn: Fn): TaskBody | Found {
  const library = libraryOf(policy) ?? 'piscina';
  const owner = ownerOf(graph.program, module.file);
  const { node } = floorOf(graph, policy, module);
  const isOpen = isOpenFunction(surface.functions, module, fn, exportsPolicy(policy, owner) !== 'keep');
  return setupObstacle(graph.program, library, policy.pool, module, node) ?? functionTask(graph, policy, module, fn, isOpen);
}

/** Functions that go on their own account are not carried; what only they use is shared with nobody. */
function withNeighbours(module: Module, own: MovedCode, all: readonly MovedCode[]): MovedCode {
  const ranges = all.flatMap((moved) => leavingRanges(module, moved));
  const named = new Set(all.map(({ statement }) => statement.start));
  const carried = own.carried.filter(({ statement }) => !named.has(statement.start)).map((each) => ({ ...each, isShared: isShared(module, each.binding, ranges) }));
  return { ...own, carried };
}

/** A function that goes along, is called by code that stays, and blocks: it would have to be async there and is not here. */
function blockingOnBoth(module: Module, { carried }: MovedCode, findings: readonly Finding[]): string | undefined {
  const shared = carried.find(({ statement, isShared }) => isShared && findings.some(({ file, start, end, preset }) => file === module.file && preset !== 'off' && within({ start, end }, statement)));
  return shared === undefined ? undefined : module.bindings[shared.binding]?.name;
}

const within = (inner: Range, outer: Range): boolean => outer.start <= inner.start && inner.end <= outer.end;
