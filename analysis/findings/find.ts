import { createHash } from 'node:crypto';
import type { Entry } from '../../catalog/entry.ts';
import { callGraphOf, type CallGraph } from '../program/call-graph.ts';
import type { Module } from '../program/module.ts';
import type { Program } from '../program/program.ts';
import type { TypeOracle } from '../program/type-oracle.ts';
import { lossesIn } from './awaits/find-losses.ts';
import { lossFinding } from './awaits/loss-finding.ts';
import { blockingInProgram, type Wanted } from './blocking/blocking-in-program.ts';
import type { BlockingCall } from './blocking/blocking.ts';
import { createReach } from './blocking/chain.ts';
import { blockingFinding, chainFindings, handedFindings, implicitFindings, valueFinding, type IsWanted } from './blocking/findings.ts';
import { searchIn } from './blocking/search.ts';
import { misusedPools } from './executors/misused-pools.ts';
import type { Finding, Unnumbered } from './finding.ts';

export interface FindOptions extends Wanted {
  /** Only findings in these files. */
  readonly files?: readonly string[];
  /** Only what blocks, or only what becomes of promises. */
  readonly about?: 'blocking' | 'promises';
  /** What types say, where there are any. */
  readonly types?: TypeOracle;
  /** Only what blocks and is certain, and dear enough for this preset: of the rest nobody asks where it runs. */
  readonly only?: 'recommended';
  /** Their ids only tell them apart: nobody asks for one of them again. */
  readonly passing?: boolean;
}

/** Every blocking call, every call that leads to one, and every promise that is lost or misused, by file and place. Whether to report one is for `reported` to say. */
export function findAll(program: Program, options: FindOptions = {}): Finding[] {
  const graph = callGraphOf(program);
  const { blocking, reach, valuesIn } = searchIn(graph, options);
  const modules = [...program.modules.values()].filter(({ file }) => options.files?.includes(file) ?? true);
  const isWanted: IsWanted = options.only === undefined ? () => true : ({ preset }, certain) => preset === options.only && certain;
  const isWantedCall = (call: BlockingCall): boolean => isWanted(call, call.certainty === 'certain' || call.whichever === true);
  const ofBlocking = (module: Module): Unnumbered[] => [
    ...blocking.inFile(module.file).filter(isWantedCall).map((call) => blockingFinding(graph, reach, call)),
    ...valuesIn(module).filter(isWantedCall).map((value) => valueFinding(graph, reach, value)),
    ...chainFindings(graph, reach, module, isWanted),
    ...implicitFindings(graph, reach, module, isWanted),
    ...handedFindings(graph, reach, module, isWanted),
  ];
  const ofPromises = (module: Module): Unnumbered[] => [...lossesIn(graph, module, options.types), ...misusedPools(graph, module)].map((loss) => lossFinding(graph, reach, module, loss));
  const found = modules.flatMap((module) => [...(options.about === 'promises' ? [] : ofBlocking(module)), ...(options.about === 'blocking' ? [] : ofPromises(module))]);
  return options.passing === true ? inOrder(found).map((finding, id) => ({ ...finding, id: String(id) })) : numbered(found);
}

/** The calls of some entries alone, in a graph that may follow more than a rule does: ids are like no other finding's. */
export function findCalls(graph: CallGraph, catalog: readonly Entry[], isWanted: (entry: Entry) => boolean): Finding[] {
  const blocking = blockingInProgram(graph, { catalog });
  const reach = createReach(graph, catalog, () => []);
  const found = [...graph.program.modules.keys()].flatMap((file) => blocking.inFile(file).filter(({ entry }) => isWanted(entry)));
  return numbered(found.map((call) => blockingFinding(graph, reach, call))).map((finding) => ({ ...finding, id: createHash('sha256').update(`followed\0${finding.id}`).digest('hex').slice(0, 12) }));
}

const inOrder = (findings: readonly Unnumbered[]): Unnumbered[] => [...findings].sort((a, b) => (a.file === b.file ? a.start - b.start || a.end - b.end || a.rule.localeCompare(b.rule) : a.file < b.file ? -1 : 1));

/** Ids from content: file, rule, API and the call's text; like ones are told apart by their order. */
function numbered(findings: readonly Unnumbered[]): Finding[] {
  const seen = new Map<string, number>();
  return inOrder(findings).map((finding) => {
    const content = [finding.file, finding.rule, finding.api, finding.where].join('\0');
    const nth = seen.get(content) ?? 0;
    seen.set(content, nth + 1);
    return { ...finding, id: createHash('sha256').update(`${content}\0${nth}`).digest('hex').slice(0, 12) };
  });
}
