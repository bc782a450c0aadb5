/** How long, in milliseconds, nothing may be linted within a run: a run over many files asks the disk once, an editor sees what has changed. */
const PAUSE = 250;

let current = {};
let last = -Infinity;

/** Stands for the run of the linter that goes on: what was found out during it holds until it ends. Asked when a file is begun. */
export function continueRun(): object {
  const now = performance.now();
  if (now - last > PAUSE) current = {};
  last = now;
  return current;
}

/** As `continueRun` for what belongs to the file that was begun. */
export const currentRun = (): object => current;
