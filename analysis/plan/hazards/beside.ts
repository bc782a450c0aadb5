import type { FnKey } from '../../program/call-graph.ts';
import type { Study } from '../study.ts';
import { runsWithin } from './activations.ts';
import type { Concurrency, Reach } from './concurrency.ts';

interface Other {
  readonly key: FnKey;
  readonly reaches: readonly Reach[];
  /** What it does concerns files, which processes share. */
  readonly isFile: boolean;
}

const STRENGTHS: readonly Concurrency[] = ['runs', 'runs beside', 'may run'];

/**
 * How a function can run while another one, `host`, waits, strongest first. What happens only within the one activation of a
 * function that `host` is waited for in does not; nor does what another process does, except to files.
 */
export function createBeside(study: Study, roots: ReadonlySet<FnKey>, concurrent: ReadonlyMap<FnKey, readonly Reach[]>): (host: FnKey, other: Other) => Concurrency[] {
  const known = new Map<string, boolean>();
  const elsewhere = [...roots].flatMap((root) => (concurrent.get(root) ?? []).flatMap(({ apart }) => (apart === undefined ? [] : [{ root, apart }])));
  const isWithin = (key: FnKey, root: FnKey, host: FnKey, isFile: boolean): boolean => {
    const ends = new Set([root, ...(isFile ? [] : elsewhere.flatMap((each) => (each.apart.has(host) ? [] : [each.root])))]);
    const question = [key, ...ends].join(' ');
    const within = known.get(question) ?? runsWithin(study, key, ends, roots);
    known.set(question, within);
    return within;
  };
  return (host, { key, reaches, isFile }) => {
    const counts = ({ once, apart }: Reach): boolean => (apart === undefined || isFile || apart.has(host)) && (once === undefined || !isWithin(host, once, host, isFile) || !isWithin(key, once, host, isFile));
    return STRENGTHS.filter((how) => reaches.some((reach) => reach.how === how && counts(reach)));
  };
}
