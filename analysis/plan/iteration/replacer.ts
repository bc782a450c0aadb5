import type { Argument, CallSite, MemberUse, Module } from '../../program/module.ts';
import type { Adapter } from '../adapters/adapter.ts';
import { annotator } from '../adapters/annotate.ts';

const NAMES: ReadonlySet<string> = new Set(['replace', 'replaceAll']);

/** A regular expression that begins anew each time it is used: not one that goes on where it was. */
const PATTERN = /^\/(?![*/])(?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[dgimsuv]*$/;

/** The function that `text.replace(/…/g, (match) => …)` calls for each match. Of all that has such a method, only a text takes a pattern and a function. */
export function replacerOf({ text }: Module, { callee, args }: CallSite, member: MemberUse | undefined): Argument | undefined {
  const [pattern, callback, ...others] = args;
  if (callee.kind !== 'member' || !NAMES.has(callee.name) || member === undefined || pattern === undefined || callback === undefined || others.length > 0) return undefined;
  const isPlain = text.slice(member.nameRange.start, pattern.start).replace(/\s/g, '') === `${callee.name}(` && !text.slice(member.objectRange.end, member.nameRange.start).includes('?');
  return isPlain && callback.origin.kind === 'function' && PATTERN.test(pattern.text) ? callback : undefined;
}

/** As the language says: all matches are found first, then the function is called for one after the other. */
export const replaceInOrder: Adapter = {
  name: 'replaceInOrder',
  needs: [],
  uses: [],
  text({ name, typescript }) {
    const typed = annotator(typescript);
    return `// Like replace, one call after the other: waits for each before it makes the next.
async function ${name}(text${typed(': string')}, pattern${typed(': RegExp')}, callback${typed(': (match: string, ...rest: string[]) => Promise<unknown>')})${typed(': Promise<string>')} {
  const matches${typed(': [string, ...string[]][]')} = [];
  text.replace(pattern, (...match${typed(': [string, ...string[]]')}) => {
    matches.push(match);
    return '';
  });
  const results${typed(': string[]')} = [];
  for (const match of matches) results.push(\`\${await callback(...match)}\`);
  let next = 0;
  return text.replace(pattern, () => results[next++]${typescript ? ' as string' : ''});
}`;
  },
};
