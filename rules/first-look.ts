import type { Rule } from 'eslint';
import { isLeftAlone, isRunByHand } from '../analysis/findings/contexts/command-line.ts';
import { handlesRequests, mayMatter, signsIn } from '../analysis/findings/contexts/context-signs.ts';
import { mayHoldUp } from '../analysis/findings/contexts/held-up.ts';
import { isConfigFile, isTestFile } from '../analysis/findings/file-role.ts';
import { lookAt, mayBlock, together, type Level } from '../analysis/findings/first-look.ts';
import { callGraphOf } from '../analysis/program/call-graph.ts';
import type { PackageInfo } from '../analysis/program/program.ts';
import type { Preset } from './levels.ts';
import { beginFile } from './lint-run.ts';
import { looksFrom } from './look-index.ts';
import { settingsOf, surroundingsOf } from './program-index.ts';
import { placeOf, readLinted } from './read-file.ts';

/**
 * The first of two stages: may a rule about blocking calls have anything to report in a file? Most files are told by their text
 * and by that of what they import, and need no syntax tree; others by their own, and what they import is not read.
 */
export function mayReportBlocking(context: Rule.RuleContext, preset: Preset): boolean {
  beginFile(context);
  const { sourceCode, filename } = context;
  const { text } = sourceCode;
  const from = preset === 'recommended' ? 'recommended' : 'strict';
  const question = `${from} ${filename}`;
  const before = answers.get(sourceCode);
  if (before?.question === question && before.text === text) return before.answer;
  const answer = looksWorth(context, from);
  answers.set(sourceCode, { question, text, answer });
  return answer;
}

/** The last answer about a source code object: all rules of a file ask the same. Hosts that reuse the object are caught by comparing. */
const answers = new WeakMap<object, { readonly question: string; readonly text: string; readonly answer: boolean }>();

function looksWorth(context: Rule.RuleContext, from: Level): boolean {
  const { sourceCode, filename, cwd, languageOptions } = context;
  const { text } = sourceCode;
  const { root, file, onDisk } = placeOf(filename, cwd, languageOptions);
  if (isTestFile(file) || isConfigFile(file)) return false;
  const start = lookAt(text);
  const signs = signsIn(file, text, start.words);
  if (!signs.alone && signs.modules.size === 0) return false;
  // Entries of the project's own may name any file.
  if (settingsOf(root).catalog.length > 0) return true;
  const isFine = (isSpared: boolean): boolean => from === 'recommended' && isSpared && !handlesRequests(file, text);
  const packages = packagesAround(root, file, onDisk);
  if (isFine(isRunByHand(packages, file, text, start.serves))) return false;
  const looks = onDisk ? looksFrom(root, file, text, start) : together([start]);
  if (looks === 'unclear') return true;
  if (!mayMatter(signs, looks.modules) || !mayBlock(looks, from)) return false;
  return !isFine(isLeftAlone(packages, file, text, start.serves, looks.serves)) && mayHoldUpAlone(context, from);
}

function mayHoldUpAlone(context: Rule.RuleContext, level: Level): boolean {
  const { file, alone } = readLinted(context);
  const module = alone?.modules.get(file);
  return alone === undefined || module === undefined || mayHoldUp({ graph: callGraphOf(alone), module, level });
}

const packagesAround = (root: string, file: string, onDisk: boolean): readonly PackageInfo[] => (onDisk ? surroundingsOf(root, file).packages : []);
