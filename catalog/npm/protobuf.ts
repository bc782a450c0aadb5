import type { Entry } from '../entry.ts';
import type { Own } from '../native.ts';
import { promising } from './promising.ts';

const reads: Own = { files: { reads: [0] } };
const entry = (module: string): ReturnType<typeof promising> =>
  promising({ module, kind: 'fs', errors: { as: 'unknown' }, verified: 'both forms run on Node 20, 22, 24 and 26: results and errors (test/catalog/packages.json)' });

/** Descriptions of messages and services, read from files. */
export const protobuf: readonly Entry[] = [entry('protobufjs')('loadSync', 'load', reads), entry('@grpc/proto-loader')('loadSync', 'load', reads)];
