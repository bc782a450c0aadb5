import type { Analysis } from './analysis.ts';
import type { SignalSource } from './hold-signals.ts';
import type { Terminal } from './stages.ts';
import type { Disk } from './write.ts';

/** The world around a run, so that tests can stand in for it. */
export interface Host {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Terminal;
  readonly stderr: Terminal;
  readonly signals: SignalSource;
  readonly loadAnalysis: () => Promise<Analysis>;
  /** Absent = the real one. */
  readonly disk?: Disk;
}
