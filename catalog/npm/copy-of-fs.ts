import type { Entry, Guard } from '../entry.ts';
import { fs } from '../node/fs.ts';
import { entriesOf, type Own } from '../native.ts';

/**
 * Node's fs once more, as packages export it that wrap its callback functions.
 * Methods are left out: they belong to Node's own classes, wherever an instance came from.
 */
export function copyOfFs(
  module: string,
  verified: string,
  insteadOf: (entry: Entry) => Entry['instead'],
  guardsOf: (entry: Entry) => readonly Guard[],
): readonly Entry[] {
  const entry = entriesOf({ module, kind: 'fs', verified });
  return fs.filter(({ match }) => match.how === 'call').map((original) => {
    const guards = [...guardsThatStay(original), ...guardsOf(original)];
    const errors = errorsOfCallbackForm(original);
    return entry(original.path, insteadOf(original), { ...factsThatStay(original), errors, ...(guards.length > 0 ? { guards } : {}) });
  });
}

/** What the function does; not how its other form behaves. */
const STAYS: ReadonlySet<string> = new Set<keyof Entry>(['match', 'since', 'frees', 'preset', 'files', 'returns', 'only']);

function factsThatStay(entry: Entry): Own {
  return Object.fromEntries(Object.entries(entry).filter(([name]) => STAYS.has(name)));
}

/** The callback forms take descriptors, and list nested folders in the order of the synchronous form; throwIfNoEntry they ignore too, and the functions that Node's forms get for it are not of the package. */
function guardsThatStay(entry: Entry): readonly Guard[] {
  if (entry.path === 'readdirSync') return [staysOnThread];
  return (entry.guards ?? []).filter(({ option }) => option === 'throwIfNoEntry').map(({ adapter: _own, ...guard }) => guard);
}

/** The callback form of realpath walks the path as the synchronous one does. */
function errorsOfCallbackForm(entry: Entry): Entry['errors'] {
  return entry.path === 'realpathSync' ? { as: 'same' } : entry.errors;
}

const staysOnThread: Guard = {
  argument: 1,
  option: 'recursive',
  is: 'true',
  unknown: 'allow',
  until: '24.0.0',
  refuse: 'unsupported-option',
  why: 'In Node 20 the callback form lists nested folders at once and blocks as long.',
};

/** graceful-fs's `open`, which fs-extra wraps, takes a callback in the place of the flags for the flags. */
export const flagsNeeded: Guard = {
  argument: 1,
  is: 'absent',
  unknown: 'allow',
  refuse: 'unsupported-option',
  why: 'The open of this package needs its flags: "r" is what openSync takes for granted.',
};

/** Its `read` knows the long form of the arguments only. */
export function needsArgument(argument: number): Guard {
  return {
    argument,
    is: 'absent',
    unknown: 'allow',
    refuse: 'unsupported-option',
    why: 'The read of this package takes buffer, offset, length and position one by one.',
  };
}
