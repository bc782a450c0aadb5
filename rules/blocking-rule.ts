import type { Kind } from '../catalog/entry.ts';
import { findingRule, type UnblockRule } from './finding-rule.ts';

/** Families of the catalogue that have a rule each, so that users set a severity per family. */
const FAMILIES = {
  fs: 'file system calls',
  subprocess: 'waiting for child processes',
  cpu: 'synchronous hashing, compression and key derivation',
  sleep: 'sleeping and waiting in a loop',
  network: 'synchronous requests',
  db: 'databases in the process itself',
  prompt: 'synchronous questions to the user',
} as const satisfies Partial<Record<Kind, string>>;

/** The rule of one family of the catalogue: `fs` is `no-blocking-fs`. */
export function blockingRule(kind: keyof typeof FAMILIES): UnblockRule {
  return findingRule({
    name: `no-blocking-${kind}`,
    description: `disallow ${FAMILIES[kind]} that block the event loop where other work waits for it`,
    presets: ['recommended', 'strict'],
  });
}
