import { isTestFile } from '../findings/file-role.ts';
import type { Link } from '../findings/finding.ts';
import { fnKey, type FnKey } from '../program/call-graph.ts';
import { lineIndex } from '../program/lines.ts';
import type { Module } from '../program/module.ts';
import { hostOf } from './body.ts';
import type { Colouring } from './colour.ts';
import { changeObstacle } from './colour/forms.ts';
import { bodyFunction } from './executor/offload.ts';
import { factoryHint, formObstacle } from './factories/constructor-obstacle.ts';
import { topLevelObstacle } from './hosts/top-level.ts';
import { callersOf as callsAndIterations } from './iteration/callers.ts';
import { chainObstacle } from './leaf.ts';
import type { Refusal } from './plan.ts';
import { keptPublicObstacle } from './references/kept-public.ts';
import { siteKey, type Leaf, type Obstacle } from './site.ts';
import type { Study } from './study.ts';

/** Why a blocking call is not migrated: its own obstacle, that of its await, or the nearest one up the calls that lead to it. */
export function refusalOf(study: Study, colouring: Colouring, module: Module, leaf: Leaf): Refusal {
  const { call } = leaf.finding;
  const key = siteKey(module.file, call);
  const own = study.leafObstacles.get(key) ?? colouring.refused.get(key);
  const link = (file: string, offset: number, name: string): Link => ({ name, file, ...lineIndex(study.graph.program.modules.get(file)?.text ?? '').at(offset) });
  const first = link(module.file, leaf.finding.start, leaf.finding.api);
  if (own !== undefined) return toRefusal(study, own, [first]);
  const site = [...colouring.sites.values()].flat().find((each) => each.key === key);
  const start = site?.fn ?? fnKey(module.file, bodyFunction(call) ?? hostOf(study, module, module.calls[call]?.fn ?? 0).fn);
  // That a test cannot wait is the reason only where nothing else is: most often it would be first in line.
  const callers = (key: FnKey, way: readonly Link[]): Caller[] => callersOf(study, colouring, key, way, link);
  const outsideTests = (key: FnKey, way: readonly Link[]): Caller[] => callers(key, way).filter((caller) => !isTestFile(fileOf(caller.key)));
  return climb(study, colouring, start, [first], outsideTests) ?? climb(study, colouring, start, [first], callers) ?? toRefusal(study, nobodyCalls(study, start), [first]);
}

interface Caller {
  readonly key: FnKey;
  readonly chain: readonly Link[];
  /** Of the call itself. */
  readonly obstacle?: Obstacle;
}

const fileOf = (key: FnKey): string => key.slice(0, key.lastIndexOf('#'));

/** Breadth first towards the callers; the first obstacle met is the one to name. */
function climb(study: Study, colouring: Colouring, start: FnKey, chain: readonly Link[], callers: (key: FnKey, way: readonly Link[]) => Caller[]): Refusal | undefined {
  const seen = new Set<FnKey>([start]);
  let frontier: Caller[] = [{ key: start, chain }];
  while (frontier.length > 0) {
    for (const { key, chain: way } of frontier) {
      const obstacle = obstacleAt(study, colouring, key);
      if (obstacle !== undefined) return toRefusal(study, obstacle, way);
    }
    frontier = frontier.flatMap(({ key, chain: way }) => callers(key, way).filter((next) => !seen.has(next.key) && seen.add(next.key)));
    const refused = frontier.find((each) => each.obstacle !== undefined);
    if (refused?.obstacle !== undefined) return toRefusal(study, refused.obstacle, refused.chain);
  }
  return undefined;
}

function callersOf(study: Study, colouring: Colouring, key: FnKey, way: readonly Link[], link: (file: string, offset: number, name: string) => Link): Caller[] {
  const found = study.graph.functionOf(key);
  return callsAndIterations(study.graph, key).flatMap((ref) => {
    const module = study.graph.program.modules.get(ref.file);
    const call = module?.calls[ref.call];
    if (module === undefined || call === undefined) return [];
    const obstacle = colouring.refused.get(siteKey(ref.file, ref.call)) ?? chainObstacle(module, call);
    const next = { key: fnKey(ref.file, hostOf(study, module, call.fn).fn), chain: [...way, link(ref.file, call.start, found?.fn.name ?? call.calleeText)] };
    return [obstacle === undefined ? next : { ...next, obstacle }];
  });
}

function obstacleAt(study: Study, colouring: Colouring, key: FnKey): Obstacle | undefined {
  const found = study.graph.functionOf(key);
  if (found === undefined) return undefined;
  const { module, fn } = found;
  const known = colouring.obstacles.get(key);
  if (known !== undefined) return known;
  if (fn.kind === 'module') return topLevelObstacle(study, module) ?? scopeObstacle(study, module);
  if (fn.isAsync) return undefined;
  const structural = formObstacle(study, module, fn);
  if (structural !== undefined) return structural;
  const kept = keptPublicObstacle(study, module, fn);
  if (kept !== undefined) return kept;
  return changeObstacle(study, module, fn);
}

function scopeObstacle(study: Study, module: Module): Obstacle | undefined {
  return study.policy.where === 'everywhere' ? undefined : { code: 'top-level', message: 'only the module’s top level asks for it', hint: '--all includes top levels', file: module.file, at: { start: 0, end: 0 } };
}

function nobodyCalls(study: Study, key: FnKey): Obstacle {
  const found = study.graph.functionOf(key);
  return {
    code: 'unknown-caller',
    message: `nothing in the program that could wait calls '${found?.fn.name ?? 'this function'}'`,
    hint: 'make one of its callers async, or migrate the code that uses it together with it',
    file: found?.module.file ?? '',
    at: found?.fn.nameRange ?? { start: found?.fn.start ?? 0, end: found?.fn.start ?? 0 },
  };
}

function toRefusal(study: Study, obstacle: Obstacle, chain: readonly Link[]): Refusal {
  const { code, message, file, at } = obstacle;
  const hint = (code === 'constructor' ? factoryHint(study, obstacle) : undefined) ?? obstacle.hint;
  return { code, message, hint, file, start: at.start, end: at.end, chain: upTo(study, obstacle, chain) };
}

/** The chain with the obstacle's own place at its end, unless the last call stands there already. */
function upTo({ graph }: Study, { file, at }: Obstacle, chain: readonly Link[]): readonly Link[] {
  const text = graph.program.modules.get(file)?.text;
  if (text === undefined || at.end === 0) return chain;
  const place = lineIndex(text).at(at.start);
  const last = chain.at(-1);
  return last?.file === file && last.line === place.line ? chain : [...chain, { name: excerpt(text, at.start), file, ...place }];
}

const LONGEST = 60;

/** The line that holds it, cut to what fits into a message. */
function excerpt(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const line = text.slice(start, (text.indexOf('\n', at) + 1 || text.length + 1) - 1).trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

