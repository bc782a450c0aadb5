import type { Edit } from '../../edit.ts';
import type { Program } from '../../program/program.ts';
import { additionsOf } from '../additions.ts';
import type { Colouring } from '../colour.ts';
import type { Additions, Unit } from '../plan.ts';
import type { Policy } from '../policy.ts';
import type { Study } from '../study.ts';
import { groupsOf, isAsked, restricted, withTypeFiles, type Group } from '../units.ts';
import { writeEdits } from '../write/write-edits.ts';
import { failedGates } from './gates.ts';

/** What is left of a colouring once only what was asked for and passes the gates is kept. */
export interface Accepted {
  readonly colouring: Colouring;
  readonly edits: ReadonlyMap<string, readonly Edit[]>;
  readonly additions: Additions;
  /** Planned and dropped ones, in an order in which they can be made one after the other. */
  readonly units: readonly Unit[];
}

/** Writes the edits and asks the gates; a unit that fails one is taken out and the rest written anew, because units may share import lines. */
export function accepted(study: Study, whole: Colouring, outside: ReadonlyMap<string, string> = new Map()): Accepted {
  const { program } = study.graph;
  const asked = groupsOf(study.graph, whole).filter((group) => isAsked(group, sitesOf(whole, group), study.policy));
  const dropped = new Map<Unit, string>(asked.flatMap(({ unit }): [Unit, string][] => (outside.has(unit.id) ? [[unit, outside.get(unit.id) ?? '']] : [])));
  for (;;) {
    const kept = asked.filter(({ unit }) => !dropped.has(unit));
    const colouring = isNarrowed(study.policy) || dropped.size > 0 ? restricted(whole, kept) : whole;
    const edits = writeEdits(study, colouring);
    const additions = additionsOf(study, colouring);
    const failed = gatesOf(program, kept, edits, additions);
    if (failed.size === 0) return { colouring, edits, additions, units: withTypeFiles(study.graph, asked.map(({ unit }) => told(unit, dropped.get(unit))), edits) };
    for (const [unit, reason] of failed) dropped.set(unit, reason);
  }
}

const isNarrowed = ({ units, only }: Policy): boolean => units !== undefined || only !== undefined;

const sitesOf = (colouring: Colouring, { functions }: Group) => [...functions].flatMap((key) => colouring.sites.get(key) ?? []);

function gatesOf(program: Program, kept: readonly Group[], edits: ReadonlyMap<string, readonly Edit[]>, { files }: Additions): ReadonlyMap<Unit, string> {
  return kept.length === 0 ? new Map() : failedGates(program, kept.map(({ unit }) => unit), edits, files);
}

function told(unit: Unit, dropReason: string | undefined): Unit {
  return dropReason === undefined ? unit : { ...unit, status: 'dropped', dropReason };
}
