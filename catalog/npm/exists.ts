import type { Entry } from '../entry.ts';
import { entriesOf } from '../native.ts';

const differently = 'It answers otherwise than existsSync for links and for what cannot be reached; where that does not matter, use access of node:fs/promises.';

const entry = (module: string): ReturnType<typeof entriesOf> => entriesOf({ module, kind: 'fs', preset: 'strict', errors: { as: 'unknown' }, verified: `${module} 0.1 read and run on Node 20` });

/** Packages of one function that are older than Node's own. */
export const existing: readonly Entry[] = [entry('exists-sync')('default', { form: 'manual', how: differently }, { files: { checks: [0] }, notes: 'Prints a message where a link leads nowhere.' })];
