import type { ImportRecord, Module, Statement } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';
import { topStatements } from '../hosts/top-level.ts';
import { isWithin } from './source.ts';

/** A statement that imports, or a declaration beside which imports can stand. */
export interface Place {
  /** Without a semicolon that begins a later line. */
  readonly statement: Range;
  /** Where a name declared beside it is visible; undefined: in the whole module. */
  readonly scope?: Range;
  /** The import whose form new ones take. */
  readonly record?: ImportRecord;
}

const STATEMENTS = new Set(['ImportDeclaration', 'TSImportEqualsDeclaration', 'VariableDeclaration']);

/** The statement that holds an import; undefined where no other statement can stand beside it, or what it gives is waited for elsewhere. */
export function placeOf(module: Module, record: ImportRecord): Place | undefined {
  if (record.promise !== undefined) return undefined;
  const place = placeAround(module, record);
  return place === undefined ? undefined : { ...place, record };
}

export function placeAround(module: Module, range: Range): Place | undefined {
  const around = module.statements.filter((each) => isWithin(range, each)).sort((a, b) => b.start - a.start || a.end - b.end);
  const [statement] = around;
  return statement?.inBlock === true && STATEMENTS.has(statement.type) ? placeAt(module, statement) : undefined;
}

/** `const fs = require('fs')` and, on the next line, `;[1, 2]…`: that semicolon ends the declaration and stays where it is. */
function placeAt(module: Module, statement: Statement): Place {
  const text = module.text.slice(statement.start, statement.end);
  const late = /\n\s*;$/.test(text) ? (/\s*;$/.exec(text)?.[0].length ?? 0) : 0;
  const range = { start: statement.start, end: statement.end - late };
  if (isTop(statement)) return { statement: range };
  const declared = module.bindings.find((each) => isWithin(each.range, range));
  return { statement: range, scope: declared?.scope ?? module.functions[statement.fn] ?? range };
}

const isTop = (statement: Statement): boolean => statement.fn === 0 && statement.parent === undefined;

/** The last of the leading imports; `migrated` calls end the block, since what they need has to stand before them. */
export function lastImport(module: Module, migrated: readonly Range[]): Place | undefined {
  let last: Statement | undefined;
  for (const statement of topStatements(module)) {
    if (statement.start < module.style.prologueEnd) continue;
    const loads = module.imports.some((each) => each.topLevel && isWithin(each, statement));
    const isImport = loads && (STATEMENTS.has(statement.type) || statement.type === 'ExpressionStatement');
    if (!isImport || migrated.some((range) => isWithin(range, statement))) break;
    last = statement;
  }
  return last === undefined ? undefined : placeAt(module, last);
}

/** Where code may begin in a file without imports: after directives and a comment that is not the first statement's own. */
export function headerEnd(module: Module): number {
  let end = module.style.prologueEnd;
  const first = topStatements(module).find((each) => each.start >= end)?.start ?? module.text.length;
  for (const comment of module.comments) {
    if (comment.start < end || comment.end > first) continue;
    const after = /^\s*/.exec(module.text.slice(comment.end))?.[0] ?? '';
    if (/\n[^\S\n]*\r?\n/.test(after) || /@ts-|eslint-env|@flow/.test(module.text.slice(comment.start, comment.end))) ({ end } = comment);
  }
  return end;
}

/** The end of a line if only a comment follows on it. */
export function lineEnd(module: Module, at: number): number {
  const rest = /^[^\r\n]*/.exec(module.text.slice(at))?.[0] ?? '';
  let end = at + (/^[ \t]*/.exec(rest)?.[0].length ?? 0);
  for (let comment = module.comments.find((each) => each.start === end); comment !== undefined && comment.end <= at + rest.length; comment = module.comments.find((each) => each.start === end)) {
    end = comment.end + (/^[ \t]*/.exec(module.text.slice(comment.end, at + rest.length))?.[0].length ?? 0);
  }
  if (end !== at + rest.length) return at;
  return rest.trim() === '' ? at : at + rest.trimEnd().length;
}

/** Blanks before a place, if nothing else stands before it on its line. */
export function indentAt(module: Module, at: number): string {
  return /(?:^|\n)([ \t]*)$/.exec(module.text.slice(0, at))?.[1] ?? '';
}
