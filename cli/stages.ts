/** What a stream offers to those who print. */
export interface Terminal {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** The steps of a run: shown while they go on where a person looks on, and timed. */
export interface Stages {
  begin(name: string, doing: string): void;
  end(): void;
  /** Milliseconds by step. */
  readonly times: Readonly<Record<string, number>>;
}

/** Erases the line, in the way every terminal knows. */
const ERASE = '\r\u001B[K';

export function createStages(stderr: Terminal, now: () => number = () => performance.now()): Stages {
  const times: Record<string, number> = {};
  let current: { readonly name: string; readonly since: number } | undefined;
  const close = (): void => {
    if (current !== undefined) times[current.name] = Math.round(now() - current.since);
    current = undefined;
  };
  return {
    times,
    begin(name, doing) {
      close();
      current = { name, since: now() };
      if (stderr.isTTY === true) stderr.write(`${ERASE}${doing}…`);
    },
    end() {
      close();
      if (stderr.isTTY === true) stderr.write(ERASE);
    },
  };
}
