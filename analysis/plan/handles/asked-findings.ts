import type { Entry } from '../../../catalog/entry.ts';
import { findCalls } from '../../findings/find.ts';
import type { Finding } from '../../findings/finding.ts';
import { callGraphOf } from '../../program/call-graph.ts';
import type { Program } from '../../program/program.ts';
import type { Policy } from '../policy.ts';
import { refinedGraph } from '../refine.ts';
import { siteKey } from '../site.ts';
import { readMocks } from '../stubs/mocks.ts';

/**
 * The findings, and with them every call of a connection that is known only through the parameters it was handed on by: all of a
 * program goes to the connection's thread, or nothing. Nothing is added where no connection is opened or no thread was asked for.
 */
export function withAsked(program: Program, policy: Policy, findings: readonly Finding[], catalog: ReadonlyMap<string, Entry>): readonly Finding[] {
  if (policy.executor === 'none' || !findings.some(({ entry }) => catalog.get(entry ?? '')?.handle === 'opens')) return findings;
  const base = callGraphOf(program);
  const asked = findCalls(refinedGraph(base, readMocks(base), policy), [...catalog.values()], ({ handle }) => handle === 'asks');
  const surer = new Map(asked.filter(({ certainty }) => certainty === 'certain').map((finding) => [siteKey(finding.file, finding.call), finding]));
  const own = new Set(findings.filter(isCall).map(({ file, call }) => siteKey(file, call)));
  return [...findings.map((finding) => (isCall(finding) ? asSure(finding, surer.get(siteKey(finding.file, finding.call))) : finding)), ...asked.filter(({ file, call }) => !own.has(siteKey(file, call)))];
}

const isCall = ({ call, rule, entry }: Finding): boolean => call >= 0 && entry !== undefined && rule !== 'no-blocking-call-chain';

const asSure = (finding: Finding, other: Finding | undefined): Finding => (other?.entry === finding.entry ? { ...finding, certainty: 'certain' } : finding);
