import type { Entry } from '../../catalog/entry.ts';
import type { Finding } from '../findings/finding.ts';
import { callGraphOf } from '../program/call-graph.ts';
import { expected } from '../program/expected.ts';
import type { Program } from '../program/program.ts';
import { tierOf } from './adapters/subprocess-tier.ts';
import { threadTask, withTasks, type ThreadLeaf } from './executor/api-leaves.ts';
import { offloadedLeaves } from './executor/offload-leaves.ts';
import { movedRanges } from './executor/offload-site.ts';
import type { TaskBody } from './executor/task.ts';
import { entryAt, floorOf } from './floor.ts';
import { entryMeant } from './guards.ts';
import { askedLeaf } from './handles/asked-leaf.ts';
import type { PlacedOpening } from './handles/openings.ts';
import { handlesOf, type Handles } from './handles/study-handles.ts';
import { leafObstacle } from './leaf.ts';
import type { PlannedCall } from './plan.ts';
import type { Policy } from './policy.ts';
import { publicSurface } from './references/public.ts';
import { refinedGraph } from './refine.ts';
import { SKIPS, type SkipCode } from './refusals.ts';
import { siteKey, type Leaf, type Obstacle, type SiteKey } from './site.ts';
import { readMocks } from './stubs/mocks.ts';
import { movedBy, type Study } from './study.ts';
import { isSuppressed } from './write/directives.ts';

/** The findings a migration is about: blocking calls themselves. Chains lead to them, promises have rules of their own. */
export function isMigratable(program: Program, finding: Finding, policy: Policy, catalog: ReadonlyMap<string, Entry>): boolean {
  if (finding.kind === 'promise') return finding.call >= 0 && policy.rules?.includes(finding.rule) === true && canBeAwaited(program, finding);
  if (finding.rule === 'no-blocking-call-chain' || (finding.preset === 'off' && !isAsked(program, finding, policy, catalog))) return false;
  return policy.rules === undefined || policy.rules.includes(finding.rule) || policy.rules.includes('no-blocking-call-chain');
}

/** What costs nothing by itself waits in line once its connection has a thread of its own. While modules load, nobody else is in the line. */
function isAsked({ modules }: Program, { entry, file, call }: Finding, { executor }: Policy, catalog: ReadonlyMap<string, Entry>): boolean {
  return executor !== 'none' && catalog.get(entry ?? '')?.handle === 'asks' && modules.get(file)?.calls[call]?.fn !== 0;
}

/** Elsewhere an await is no local matter, and one that is there already, of an array of promises, is not what is missing: the rule reports it, a person decides. */
function canBeAwaited(program: Program, { file, call: id }: Finding): boolean {
  const module = program.modules.get(file);
  const call = module?.calls[id];
  return call !== undefined && call.use.how !== 'awaited' && module?.functions[call.fn]?.isAsync === true;
}

/** Why a call is left alone without any attempt; undefined = it is in scope. */
export function skipOf(program: Program, finding: Finding, policy: Policy): PlannedCall['skip'] {
  const module = program.modules.get(finding.file);
  const code: SkipCode | undefined =
    finding.context.verdict === 'sync-is-right' ? 'sync-is-right'
    : module !== undefined && isSuppressed(module, finding.start, finding.rule) ? 'suppressed'
    : finding.entry !== undefined && policy.allow.includes(finding.entry) ? 'allowed'
    : undefined;
  return code === undefined ? undefined : { code, message: SKIPS[code] };
}

/** Everything that stays the same while the plan is made. */
export function studyOf(program: Program, findings: readonly Finding[], catalog: ReadonlyMap<string, Entry>, policy: Policy): Study {
  const base = callGraphOf(program);
  const graph = refinedGraph(base, readMocks(base), policy);
  const mocks = readMocks(graph);
  const leaves = new Map<SiteKey, Leaf>();
  const leafObstacles = new Map<SiteKey, Obstacle>();
  const dropped = new Map<SiteKey, Finding>();
  const surface = publicSurface(graph, policy);
  const offloads = offloadedLeaves(graph, policy, surface, findings);
  const threads: ThreadLeaf[] = [...offloads.leaves];
  const handles = handlesOf({ graph, mocks, policy, surface }, findings, catalog);
  for (const [key, obstacle] of offloads.obstacles) leafObstacles.set(key, obstacle);
  const moved = movedInAll(offloads.moved, handles);
  for (const finding of findings.filter((each) => movedBy({ moved }, each.file, each) === undefined)) {
    if (finding.kind === 'promise') dropped.set(siteKey(finding.file, finding.call), finding);
    const entry = catalog.get(finding.entry ?? '');
    if (entry === undefined) continue;
    const key = siteKey(finding.file, finding.call);
    if (handles.obstacle === undefined && handles.openings.some((opening) => opening.key === key)) continue;
    const studied = studiedLeaf({ graph, mocks, policy, handles }, { finding, entry });
    if ('code' in studied) leafObstacles.set(key, studied);
    else if ('body' in studied) threads.push({ key, ...studied });
    else leaves.set(key, studied);
  }
  const openings = handles.obstacle === undefined ? handles.openings : [];
  const [first] = openings;
  const transactions = first === undefined ? [] : handles.transactions.map(({ key, module, name, body }) => ({ key: `${key} transaction`, leaf: { finding: { ...first.finding, file: module.file }, entry: catalogued(catalog, first.finding) }, body, name }));
  const placed = new Map(withTasks(graph, policy, [...threads, ...openings.map(({ key, finding, body }) => ({ key, leaf: { finding, entry: catalogued(catalog, finding) }, body })), ...transactions]));
  for (const { key } of threads) leaves.set(key, expected(placed.get(key), 'a placed task'));
  const opened = new Map(openings.map((opening): [SiteKey, PlacedOpening] => [opening.key, { ...opening, task: expected(placed.get(opening.key), 'a placed class').task }]));
  return { graph, policy, mocks, leaves, dropped, leafObstacles, surface, moved, openings: opened, transactions: handles.transactions.map((transaction) => ({ ...transaction, task: expected(placed.get(`${transaction.key} transaction`), 'a placed transaction').task })), statements: handles.asked };
}

/** Code that leaves its module: with functions that were named, and with transactions, which go where their connection is opened. */
function movedInAll(offloaded: Study['moved'], { openings, transactions }: Handles): Study['moved'] {
  const [first] = openings;
  const moved = new Map(offloaded);
  for (const { module, body } of first === undefined ? [] : transactions) moved.set(module.file, [...(moved.get(module.file) ?? []), ...movedRanges(body.moved).map((range) => ({ ...range, by: expected(first, 'an opening').key }))]);
  return moved;
}

/** A loop that waits is no call that could be replaced. */
function loopObstacle({ api, file, start, end }: Finding, { instead }: Entry): Obstacle {
  return { code: 'no-async-form', message: `'${api}' waits without giving anything else a turn`, hint: instead.form === 'manual' ? instead.how : 'wait asynchronously', file, at: { start, end } };
}

const catalogued = (catalog: ReadonlyMap<string, Entry>, { entry = '' }: Finding): Entry => expected(catalog.get(entry), entry);

interface Studying extends Pick<Study, 'graph' | 'mocks' | 'policy'> {
  readonly handles: Handles;
}

/** With the asynchronous form as the file may use it, as code for a worker thread, or why it stays. */
function studiedLeaf({ graph, mocks, policy, handles }: Studying, { finding, entry }: Leaf): Leaf | { leaf: Leaf; body: TaskBody } | Obstacle {
  const module = graph.program.modules.get(finding.file);
  const call = module?.calls[finding.call];
  if (module === undefined || call === undefined) return loopObstacle(finding, entry);
  const floor = floorOf(graph, policy, module);
  const written = { floor, linters: policy.linters };
  const meant = entryMeant(graph, module, call, entry, floor.node);
  const adapter = meant.instead.form === 'adapter' ? { adapter: tierOf(module, call, meant.instead.name) } : {};
  const leaf = { finding, entry: entryAt(floor, meant), ...adapter };
  if (policy.executor !== 'none' && leaf.entry.handle !== undefined) return askedLeaf({ graph, mocks, handles }, module, call, leaf, written);
  const thread = threadTask(graph, policy, module, call, leaf.entry, floor);
  const obstacle = leafObstacle(graph, mocks, module, call, leaf, written, thread);
  if (obstacle !== undefined) return obstacle;
  if (thread !== undefined && 'how' in thread) return { leaf, body: thread };
  const forwarded = mocks.forwarded(module, call, leaf.entry);
  return forwarded === undefined ? leaf : { ...leaf, forwarded };
}
