import type { Edit } from '../../edit.ts';
import type { FnKey } from '../../program/call-graph.ts';
import type { Module, Statement } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';
import type { Site } from '../site.ts';
import type { Study } from '../study.ts';
import { callsMayRunTogether } from './independent.ts';

/** A statement that waits for one call and gives a name to its result. */
interface Step {
  readonly site: Site;
  readonly statement: Statement;
  /** `const` */
  readonly keyword: string;
  /** `settings`, or a pattern that takes the result apart. */
  readonly target: string;
}

/** Statements one directly after the other whose calls are awaited together. */
export interface Group {
  readonly steps: readonly Step[];
}

/** Groups of at most as many statements as the policy says; none unless it asks for that. `isWhole`: all of the call's text stands where the call is. */
export function groupsOf(study: Study, module: Module, sites: readonly Site[], isWhole: (site: Site) => boolean): Group[] {
  const { concurrent } = study.policy;
  if (concurrent < 2) return [];
  const groups: Step[][] = [];
  for (const step of sites.flatMap((site) => stepOf(study, module, sites, site, isWhole)).sort((a, b) => a.statement.start - b.statement.start)) {
    const last = groups.at(-1);
    if (last !== undefined && last.length < concurrent && last.every((each) => !uses(module, step, each)) && follows(module, last.at(-1), step)) last.push(step);
    else groups.push([step]);
  }
  return groups.filter(({ length }) => length > 1).map((steps) => ({ steps }));
}

function stepOf(study: Study, module: Module, sites: readonly Site[], site: Site, isWhole: (site: Site) => boolean): Step[] {
  const { call, loops } = site;
  const statement = module.statements[call.place.statement];
  const head = statement === undefined || loops.length > 0 ? null : /^(const|let)\s+((?:[\w$]+|[{[][^=()]*[}\]]))\s*=\s*$/.exec(module.text.slice(statement.start, call.start));
  const [, keyword, target] = head ?? [];
  if (statement?.inBlock !== true || keyword === undefined || target === undefined || !/^\s*;?$/.test(module.text.slice(call.end, statement.end))) return [];
  const isBusy = sites.some((other) => other !== site && within(call, other.call));
  return isBusy || call.isNew || site.asserts !== undefined || site.iterates === true || !isWhole(site) || !callsMayRunTogether(study, site) ? [] : [{ site, statement, keyword, target }];
}

const within = (outer: Range, { start, end }: Range): boolean => outer.start <= start && end <= outer.end;

/** Nothing but blanks between them, in the same block. */
function follows({ text }: Module, before: Step | undefined, { statement, keyword, site }: Step): boolean {
  if (before?.keyword !== keyword || before.site.fn !== site.fn || before.statement.parent !== statement.parent) return false;
  return text.slice(before.statement.end, statement.start).trim() === '';
}

function uses(module: Module, { site }: Step, { statement }: Step): boolean {
  return module.references.some((reference) => within(site.call, reference) && within(statement, module.bindings[reference.binding]?.range ?? { start: -1, end: 0 }));
}

/** `const [a, b] = await Promise.all([…])` around the calls, which stay where they are. */
export function groupEdits(module: Module, { steps }: Group, scope: { readonly copyOf?: FnKey }): Edit[] {
  const [first] = steps;
  if (first === undefined) return [];
  const { eol, indent, semicolons } = module.style;
  const margin = /[ \t]*$/.exec(module.text.slice(0, first.statement.start))?.[0] ?? '';
  const edit = (start: number, end: number, text: string): Edit => ({ file: module.file, start, end, text, ...scope });
  return [
    edit(first.statement.start, first.site.call.start, `${first.keyword} [${steps.map(({ target }) => target).join(', ')}] = await Promise.all([${eol}${margin}${indent}`),
    ...steps.map(({ site, statement }, index) => {
      const next = steps[index + 1];
      return next === undefined ? edit(site.call.end, statement.end, `,${eol}${margin}])${semicolons ? ';' : ''}`) : edit(site.call.end, next.site.call.start, `,${eol}${margin}${indent}`);
    }),
  ];
}
