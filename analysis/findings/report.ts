import type { Finding } from './finding.ts';

export type PresetName = 'recommended' | 'awaits' | 'awaits-typescript-eslint' | 'strict' | 'all';

/** Does a preset report the finding? `recommended` wants certainty and a context that certainly must not block. */
export function reported(finding: Finding, preset: PresetName): boolean {
  if (finding.kind === 'promise') return isLossReported(finding, preset);
  if (preset === 'awaits' || preset === 'awaits-typescript-eslint') return false;
  if (finding.preset === 'off') return preset === 'all' && finding.context.verdict === 'must-not-block';
  const { verdict, byName } = finding.context;
  if (preset === 'recommended') return verdict === 'must-not-block' && byName !== true && (finding.certainty === 'certain' || finding.whichever === true) && finding.preset === 'recommended';
  return verdict === 'must-not-block' || verdict === 'left-alone';
}

/** Beside typescript-eslint's own rules, only what they do not report: nobody wants to read of one mistake twice. What is no mistake is left to `all`. */
function isLossReported({ preset: first, inTypescriptEslint }: Finding, preset: PresetName): boolean {
  if (preset === 'all') return true;
  if (preset === 'strict') return first !== 'off';
  return first === 'awaits' && (preset === 'awaits' || (preset === 'awaits-typescript-eslint' && inTypescriptEslint !== true));
}
