import { folderWith } from '../cli/world.ts';
import { learn, type Learned } from '../../analysis/learn/learn.ts';
import type { Proposal } from '../../analysis/learn/proposals.ts';

type Files = Readonly<Record<string, string>>;

/** A project with one package installed, `tool`, and perhaps others below `node_modules`. */
export function projectWith(files: Files, others: Files = {}, manifest: object = {}): string {
  const inside = Object.entries({ 'package.json': JSON.stringify({ name: 'tool', version: '1.2.3', ...manifest }), ...files });
  return folderWith({ ...Object.fromEntries(inside.map(([name, text]) => [`node_modules/tool/${name}`, text])), ...others });
}

/** What is learned of it. */
export function learnedOf(...project: Parameters<typeof projectWith>): Extract<Learned, { is: 'learned' }> {
  const learned = learn({ from: projectWith(...project), name: 'tool' });
  if (learned.is !== 'learned') throw new Error(learned.is);
  return learned;
}

/** One line for each proposal: what it is, the names on the way, what blocks. */
export function lines(proposals: readonly Proposal[]): string[] {
  return proposals.map(({ entry, chain, blocks, aside }) => [entry.construct === true ? `new ${entry.path}` : entry.path, ...chain.map(({ name }) => name), blocks, ...(aside === undefined ? [] : [aside])].join(' > '));
}
