/** What a statement does to which tables, as far as its text tells. */
export interface Statement {
  readonly reads: readonly string[];
  readonly writes: readonly string[];
}

/** Keeps the connection in a state that only what follows at once may see: an await would let other statements in between. */
const OPEN_STATE = /\b(?:begin|commit|rollback|savepoint|release|last_insert_rowid|total_changes|changes\s*\()/i;

/** Triggers, views and cascades make tables change or show others. */
const BEHIND_TABLES = /\b(?:trigger|view|cascade)\b/i;

export const keepsState = (sql: string): boolean => OPEN_STATE.test(sql);

export const hidesTables = (sql: string): boolean => BEHIND_TABLES.test(sql);

const NAME = /\b(from|join|into|update|table|on)\s+(?:or\s+\w+\s+)?(?:if\s+(?:not\s+)?exists\s+)?["'`[]?([A-Za-z_][\w.]*)/gi;
const READS = /^(?:from|join)$/i;

/** Every name behind a word that a table can follow; names that are none do no harm. A table that is written may be read by the same statement. */
export function statementOf(sql: string): Statement {
  const names = [...sql.matchAll(NAME)].map(([, word = '', name = '']) => ({ word, name: name.toLowerCase() }));
  const isRead = /^\s*(?:select|values|explain|with\b(?![\s\S]*\b(?:insert|update|delete|replace)\b))/i.test(sql) && !sql.includes(';');
  if (isRead) return { reads: names.map(({ name }) => name), writes: [] };
  return { reads: names.flatMap(({ word, name }) => (READS.test(word) ? [name] : [])), writes: names.flatMap(({ word, name }) => (READS.test(word) && !/\bdelete\s+from\b/i.test(sql) ? [] : [name])) };
}
