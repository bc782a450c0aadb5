import type { Outcome } from '../outcome.ts';
import type { Report } from './contract.ts';
import type { Paint } from './paint.ts';

/** What a run came to, in a few lines. */
export function summaryLines(outcome: Outcome, paint: Paint): string[] {
  const { report } = outcome;
  const lines = report.options.command === 'check' ? checkLines(report, paint) : migrateLines(outcome, paint);
  return [...lines, ...errorLines(report, paint), ...timingLines(report, paint)];
}

function checkLines({ summary, calls, options }: Report, paint: Paint): string[] {
  const read = `${count(summary.files, 'file')} read${generatedWords(summary.generated)}`;
  if (summary.calls === 0) return [`${paint('green', '✔')} Nothing found. ${paint('dim', read)}`];
  const files = new Set(calls.map(({ file }) => file)).size;
  const kinds = Object.entries(summary.byKind).map(([kind, n]) => `${kind} ${n}`);
  const hint = options.all ? 'migrate --all' : 'migrate';
  return [
    paint('bold', `${paint('red', '✖')} ${count(summary.calls, 'finding')} in ${count(files, 'file')}: ${kinds.join(', ')}`),
    paint('dim', `  ${read}. "unblock ${hint}" shows what can be changed.`),
  ];
}

function migrateLines({ report, meanings, written, notes = [] }: Outcome, paint: Paint): string[] {
  const { summary, publicChanges } = report;
  const read = paint('dim', `${count(summary.files, 'file')} read${generatedWords(summary.generated)}`);
  if (summary.calls === 0) return [`${paint('green', '✔')} Nothing found that blocks. ${read}`];
  const done = written ? 'migrated' : 'can be migrated';
  return [
    paint('bold', `${summary.migrated} of ${count(summary.calls, 'call')} ${done}, in ${count(summary.filesChanged, 'file')}`) + twinWords(summary.twins),
    ...codeLines('refused', report, meanings, paint),
    ...codeLines('skipped', report, meanings, paint),
    ...changeLines(publicChanges, paint),
    read,
    ...notes.map((note) => paint('dim', note)),
    ...(written || summary.filesChanged === 0 ? [] : [`Nothing was written: ${paint('bold', '--write')} applies it.`]),
  ];
}

function changeLines(changes: Report['publicChanges'], paint: Paint): string[] {
  const words = `${paint('yellow', count(changes.length, 'public change'))}${changes.some(({ major }) => major) ? ' (semver-major)' : ''}:`;
  return changes.length === 0 ? [] : [words, ...changes.map(({ file, name, change }) => `  ${file}  ${name}  ${change}`)];
}

function twinWords(twins: number): string {
  return twins === 0 ? '' : `; ${count(twins, 'function')} ${twins === 1 ? 'keeps its' : 'keep their'} synchronous form beside the new one`;
}

/** Calls of one status by code, most frequent first. */
function codeLines(status: 'refused' | 'skipped', { calls, summary }: Report, meanings: Outcome['meanings'], paint: Paint): string[] {
  if (summary[status] === 0) return [];
  const codes = new Set(calls.flatMap((call) => (call.status === status && call.code !== undefined ? [call.code] : [])));
  const rows = [...codes].map((code) => ({ code, n: summary.byCode[code] ?? 0 })).sort((a, b) => b.n - a.n || (a.code < b.code ? -1 : 1));
  const width = Math.max(...rows.map(({ code }) => code.length));
  const digits = Math.max(...rows.map(({ n }) => String(n).length));
  const lines = rows.map(({ code, n }) => `  ${String(n).padStart(digits)}  ${paint(status === 'refused' ? 'yellow' : 'dim', code.padEnd(width))}  ${paint('dim', meanings[code] ?? '')}`.trimEnd());
  return [`${count(summary[status], 'call')} ${status}:`, ...lines];
}

function errorLines({ errors }: Report, paint: Paint): string[] {
  if (errors.length === 0) return [];
  const lines = errors.map(({ file, line, message }) => `  ${file}${line === undefined ? '' : `:${line}`}  ${message}`);
  return [paint('red', `${count(errors.length, 'problem')} reading the program:`), ...lines];
}

function timingLines({ timings }: Report, paint: Paint): string[] {
  if (timings === undefined) return [];
  return [paint('dim', `Milliseconds: ${Object.entries(timings).map(([step, ms]) => `${step} ${ms}`).join(', ')}`)];
}

function generatedWords(generated: number): string {
  return generated === 0 ? '' : `, ${generated} generated left out`;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
