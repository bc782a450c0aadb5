import type { Rule } from 'eslint';

/**
 * How long, in milliseconds, the process may have nothing to do within a run: a run over many files asks the disk once, an editor sees
 * what has changed. Time that rules, parsers or other processes take is no pause, however long it is.
 */
const PAUSE = 250;

/** A run of the linter over files, and the texts that it has seen. */
interface Run {
  readonly texts: Map<string, string>;
}

let current: Run = { texts: new Map() };
let idleBefore = 0;

/** The file of each source code object; hosts that reuse the object are caught by comparing. */
const begun = new WeakMap<object, { readonly filename: string; readonly text: string }>();

/**
 * To be called by each rule for the file it is given. Who asks again about a text that was seen wants to know what has become of it:
 * something else has changed, and a new run begins.
 */
export function beginFile({ sourceCode, filename }: Rule.RuleContext): void {
  const { text } = sourceCode;
  const before = begun.get(sourceCode);
  if (before?.filename === filename && before.text === text) return;
  begun.set(sourceCode, { filename, text });
  const { idle } = performance.eventLoopUtilization();
  if (idle - idleBefore > PAUSE || current.texts.get(filename) === text) current = { texts: new Map() };
  current.texts.set(filename, text);
  idleBefore = idle;
}

/** What was found out during a run of the linter holds until it ends. */
export const currentRun = (): object => current;
