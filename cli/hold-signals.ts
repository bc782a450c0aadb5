/** Where signals are listened for: the process. */
export interface SignalSource {
  on(signal: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void): unknown;
  off(signal: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void): unknown;
}

/** A signal asked the command to stop, and it has stopped in a state that is whole. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  readonly signal: NodeJS.Signals;

  constructor(signal: NodeJS.Signals, state: string) {
    super(`stopped by ${signal}. ${state}`);
    this.signal = signal;
  }
}

const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

export interface Held {
  /** Throws {@link Interrupted} if a signal has come. */
  check(state: string): void;
  release(): void;
}

/** Keeps signals from ending the process until `release`; they are remembered meanwhile. */
export function holdSignals(source: SignalSource): Held {
  let received: NodeJS.Signals | undefined;
  const remember = (signal: NodeJS.Signals): void => {
    received ??= signal;
  };
  for (const signal of SIGNALS) source.on(signal, remember);
  return {
    check(state) {
      if (received !== undefined) throw new Interrupted(received, state);
    },
    release() {
      for (const signal of SIGNALS) source.off(signal, remember);
    },
  };
}
