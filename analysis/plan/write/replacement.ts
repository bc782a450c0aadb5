import type { Site } from '../site.ts';
import { reachedThrough, type Replacement, replacementFor } from './wanted.ts';

/** An adapter used once may be written out in place; one that the module uses more often becomes a function. */
export function replacementOf(site: Site, all: readonly Site[]): Replacement | undefined {
  const { leaf } = site;
  if (leaf === undefined) return undefined;
  if (leaf.task?.body.how === 'function' || leaf.asks !== undefined) return undefined;
  if (leaf.task !== undefined) return { wanted: { how: 'task', task: leaf.task }, after: '', member: '' };
  const alike = all.filter((other) => other.leaf?.entry.instead.form === 'adapter' && leaf.entry.instead.form === 'adapter' && other.leaf.entry.instead.name === leaf.entry.instead.name);
  // Beside one that does everything, a smaller one would only be more text.
  const adapter = alike.some((other) => other.leaf?.adapter !== leaf.adapter) ? undefined : leaf.adapter;
  const replacement = replacementFor(leaf.entry, adapter, alike.length <= 1);
  return replacement === undefined || leaf.forwarded?.through === undefined ? replacement : { ...replacement, wanted: reachedThrough(replacement.wanted, leaf.forwarded.through) };
}
