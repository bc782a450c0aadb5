import type { Module, Statement } from '../module.ts';
import type { Node } from './ast.ts';
import { bindNames } from './bind.ts';
import { readBindings, readReferences } from './bindings.ts';
import { readCalls } from './calls.ts';
import { readClasses, readObjects } from './classes.ts';
import { readComputedLoads } from './computed-loads.ts';
import { readFunctions } from './functions.ts';
import { readExports, readImports } from './imports.ts';
import { readMembers, readWrites } from './members.ts';
import { createFunctionsOf, createParents } from './node-facts.ts';
import { numberNodes } from './number.ts';
import { languageOf, type Parsed } from './parse.ts';
import { readTypes } from './read-types.ts';
import { nodesOf, type Reading } from './reading.ts';
import { readFallbacks, readRegions } from './regions.ts';
import { styleOf } from './style.ts';
import { readTypeQueries } from './type-queries.ts';

/** Source text of one file → everything it says, as plain data. `text` comes without byte order mark; `bom` tells that there was one. */
export function readModule(file: string, text: string, bom: boolean, parsed: Parsed): Module {
  const reading = startReading(file, text, parsed);
  numberNodes(reading);
  const { declared, undeclaredWrites } = bindNames(reading);
  const bindings = readBindings(reading, declared);
  return {
    file,
    text,
    language: reading.language,
    syntax: reading.syntax,
    emitted: 'unknown',
    style: styleOf(reading, bom),
    imports: readImports(reading),
    exports: readExports(reading),
    bindings,
    references: readReferences(reading, declared),
    functions: readFunctions(reading),
    classes: readClasses(reading),
    objects: readObjects(reading),
    loads: readComputedLoads(reading),
    calls: readCalls(reading),
    members: readMembers(reading),
    writes: readWrites(reading),
    undeclaredWrites,
    regions: readRegions(reading),
    fallbacks: readFallbacks(reading),
    comments: reading.comments.map(({ type, start, end }) => ({ block: type === 'Block', start, end })),
    verbatim: readVerbatim(reading),
    statements: readStatements(reading),
    typeQueries: readTypeQueries(reading),
    types: readTypes(reading),
    dynamic: isDynamic(reading),
  };
}

function startReading(file: string, text: string, { ast, comments, syntax }: Parsed): Reading {
  return {
    file,
    text,
    ast,
    comments,
    syntax,
    language: languageOf(file),
    parents: createParents(),
    fnOf: createFunctionsOf(),
    functions: [],
    classes: [],
    objects: [],
    calls: [],
    members: [],
    assignments: [],
    statements: [],
    events: [],
    imports: [],
    exports: [],
    typeQueries: [],
    byType: new Map(),
    fnIds: new Map(),
    statementIds: new Map(),
    ids: new Map(),
    bindingOf: new Map(),
    requireMakers: new Set(),
    createdRequires: new Set(),
    constants: new Map(),
  };
}

function readVerbatim(reading: Reading): Module['verbatim'] {
  return nodesOf(reading, ['TemplateElement']).flatMap(({ node: { start, end } }) => (reading.text.slice(start, end).includes('\n') ? [{ start, end }] : []));
}

function readStatements(reading: Reading): Statement[] {
  return reading.statements.map(({ node, fn }, id) => {
    const holder = reading.parents.get(node);
    const parent = enclosingStatement(reading, holder);
    const inBlock = holder?.type === 'Program' || holder?.type === 'BlockStatement' || holder?.type === 'SwitchCase' || holder?.type === 'StaticBlock';
    return { id, fn, start: node.start, end: node.end, type: node.type, inBlock, ...(parent === undefined ? {} : { parent }) };
  });
}

function enclosingStatement(reading: Reading, from: Node | undefined): number | undefined {
  for (let at = from; at !== undefined; at = reading.parents.get(at)) {
    const id = reading.statementIds.get(at);
    if (id !== undefined) return id;
  }
  return undefined;
}

/** `eval(…)` or `with`: code that the text does not show may use any name. What `new Function` makes sees globals only. */
function isDynamic(reading: Reading): boolean {
  if (reading.statements.some(({ node }) => node.type === 'WithStatement')) return true;
  return reading.calls.some(({ node }) => {
    return node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'eval' && !reading.bindingOf.has(node.callee);
  });
}
