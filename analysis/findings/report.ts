import type { Finding } from './finding.ts';

export type PresetName = 'recommended' | 'awaits' | 'strict' | 'all';

/** Does a preset report the finding? `recommended` wants certainty and a context that must not block. */
export function reported(finding: Finding, preset: PresetName): boolean {
  const isAwait = finding.kind === 'promise';
  if (preset === 'awaits') return isAwait && finding.certainty === 'certain';
  if (isAwait) return preset !== 'recommended';
  if (finding.preset === 'off') return preset === 'all' && finding.context.verdict === 'must-not-block';
  const { verdict } = finding.context;
  if (preset === 'recommended') return verdict === 'must-not-block' && finding.certainty === 'certain' && finding.preset === 'recommended';
  return verdict === 'must-not-block' || verdict === 'left-alone';
}
