import type { ContextKind, Finding, Link } from './findings/finding.ts';
import type { Refusal } from './plan/plan.ts';
import { REFUSALS } from './plan/refusals.ts';

/** A finding or refusal in words, one sentence each. */
export interface Explanation {
  readonly what: string;
  /** Why it matters in this place. */
  readonly why: string;
  readonly instead: string;
}

/** Who waits while a call blocks, by where it runs. */
const WAITING: Partial<Record<ContextKind, string>> = {
  'request-handler': 'every other request waits until it returns',
  'event-listener': 'no other event is handled until it returns',
  timer: 'no other event is handled until it returns',
  callback: 'no other event is handled until it returns',
};

/** What it waits for, where that is not a file or the processor. */
const BY_KIND: Partial<Record<Finding['kind'], string>> = {
  prompt: ' until a person has answered',
  network: ' until another computer has answered',
  sleep: ' and does nothing but wait',
};

/** What is wrong, why here, and what to use instead. */
export function explainFinding(finding: Finding): Explanation {
  return { what: whatOf(finding), why: whyOf(finding), instead: insteadOf(finding) };
}

/** What stays as it is, what stands in the way, and what would lift it. */
export function explainRefusal(refusal: Refusal): Explanation {
  const [blocking] = refusal.chain;
  const call = blocking === undefined ? 'The call' : `\`${blocking.name}\``;
  return {
    what: `${call} stays as it is, because ${REFUSALS[refusal.code]}.`,
    why: sentence(refusal.message),
    instead: sentence(refusal.hint),
  };
}

/**
 * A chain of calls as a reader follows it: each function with the place in it where the next one is called,
 * `loadUser (db.ts:12) → readConfig (config.ts:4) → fs.readFileSync`.
 */
export function printChain(chain: readonly Link[]): string {
  const steps = chain.map(({ name }, index) => {
    const next = chain[index + 1];
    return next === undefined ? name : `${name} (${next.file}:${next.line})`;
  });
  return steps.join(' → ');
}

function whatOf({ loss, api, kind, rule, chain }: Finding): string {
  if (loss !== undefined) return sentence(loss.what);
  if (rule === 'no-blocking-call-chain') return `\`${api}\` blocks the event loop: ${printChain(chain)}.`;
  if (rule === 'no-fake-async') return `\`${api}\` does its work on the calling thread, though it looks asynchronous.`;
  return `\`${api}\` blocks the event loop${BY_KIND[kind] ?? ''}.`;
}

function whyOf({ loss, context, where }: Finding): string {
  if (loss !== undefined) return sentence(loss.why);
  return `It runs ${where}, and ${WAITING[context.kind] ?? 'nothing else in the process can run until it returns'}.`;
}

/** Catalogue entries name a function, or say in a sentence what a person has to do. */
function insteadOf({ kind, instead }: Finding): string {
  if (kind === 'promise' || /^\p{Lu}/u.test(instead)) return sentence(instead);
  return sentence(instead.startsWith('nothing: ') ? instead.replace('nothing', 'there is no other form') : `use ${instead}`);
}

function sentence(text: string): string {
  const trimmed = text.trim();
  const ended = /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
  return ended.charAt(0).toUpperCase() + ended.slice(1);
}
