import { LISTENING } from './events.ts';
import type { CallbackModel } from './model.ts';

const FROM_LOOP = 'Node 20.20: emitted from the event loop, the result dropped, what it throws not caught';
const shared = { callback: { argument: 1 }, result: 'ignored', thrown: 'crashes', context: 'event-listener', verified: FROM_LOOP } as const;

const STREAMS: readonly string[] = ['createReadStream.()', 'createWriteStream.()', 'ReadStream.prototype', 'WriteStream.prototype'];
const CHILDREN: readonly string[] = ['spawn.()', 'exec.()', 'execFile.()', 'fork.()'];

const listening = (owners: readonly string[]): readonly string[] => owners.flatMap((owner) => LISTENING.map((name) => `${owner}.${name}`));

const PARTS: readonly (readonly [made: readonly string[], options: readonly string[]])[] = [
  [['Readable', 'Duplex', 'Transform'], ['read']],
  [['Writable', 'Duplex'], ['write', 'writev', 'final']],
  [['Transform'], ['transform', 'flush']],
];

/** What a stream is made of: called for each piece, with a callback that asks for the next. */
const ownStreams: readonly CallbackModel[] = PARTS.flatMap(([made, options]) =>
  options.map((option): CallbackModel => ({ id: `${option} of a stream`, calls: { how: 'path', modules: ['node:stream'], paths: made, constructs: true }, callback: { option, of: 0 }, when: 'later-repeatedly', result: 'used', thrown: 'crashes', order: 'serial', context: 'callback', verified: FROM_LOOP })),
);

const THROUGH: readonly string[] = ['default', 'obj', 'default.obj'];

/** `through2.obj((file, encoding, done) => …)`: a Transform of two functions, after options or without any. */
const throughStreams: readonly CallbackModel[] = [
  { id: 'function of through2', calls: { how: 'path', modules: ['through2'], paths: THROUGH }, callback: { from: 0 }, when: 'later-repeatedly', result: 'used', thrown: 'crashes', order: 'serial', context: 'callback', verified: 'through2 4.0.2 on Node 20.20, run: called for each piece that a file stream gives; what it throws is not caught' },
];

const piece = { when: 'later-repeatedly', result: 'used', thrown: 'crashes', order: 'serial', context: 'callback', verified: 'documentation of the packages: called for each piece, row or line' } as const;

/** What packages call for each piece of a stream, each row of a table, each line of a file. */
const pieces: readonly CallbackModel[] = [
  { ...piece, id: 'piece of split2', calls: { how: 'path', modules: ['split2', 'binary-split'], paths: ['default'] }, callback: { from: 0 } },
  { ...piece, id: 'piece of event-stream', calls: { how: 'path', modules: ['event-stream', 'map-stream', 'through'], paths: ['map', 'mapSync', 'filterSync', 'flatmapSync', 'through', 'default'] }, callback: { from: 0 } },
  { ...piece, id: 'line of line-reader', calls: { how: 'path', modules: ['line-reader'], paths: ['eachLine'] }, callback: { from: 1 } },
  { ...piece, id: 'row of csvtojson', calls: { how: 'method', modules: ['csvtojson'], names: ['subscribe', 'preFileLine', 'preRawData'], through: ['default', 'Converter', 'prototype', 'fromFile', 'fromStream', 'fromString', 'subscribe', 'preFileLine', 'preRawData', 'on'] }, callback: { from: 0 } },
  ...['step', 'chunk', 'complete'].map((option): CallbackModel => ({ ...piece, id: `${option} of papaparse`, calls: { how: 'path', modules: ['papaparse'], paths: ['parse'] }, callback: { option, of: 1 } })),
  { ...piece, id: 'row of fast-csv', calls: { how: 'method', modules: ['fast-csv', '@fast-csv/parse', '@fast-csv/format'], names: ['transform', 'validate'], through: ['parse', 'parseFile', 'parseStream', 'parseString', 'format', 'transform', 'validate', 'on'] }, callback: { argument: 0 } },
];

/** Streams of files and processes: the last event of each, and events whose order carries the data. */
export const streams: readonly CallbackModel[] = [
  ...ownStreams,
  ...throughStreams,
  ...pieces,
  { ...shared, id: 'end of a file stream', calls: { how: 'path', modules: ['node:fs'], paths: listening(STREAMS), events: ['close'] }, when: 'later-once', order: 'terminal' },
  { ...shared, id: 'event of a file stream', calls: { how: 'path', modules: ['node:fs'], paths: listening(STREAMS) }, when: 'later-repeatedly', order: 'serial' },
  { ...shared, id: 'end of a child process', calls: { how: 'path', modules: ['node:child_process'], paths: listening(CHILDREN), events: ['close'] }, when: 'later-once', order: 'terminal' },
  { ...shared, id: 'event of a child process', calls: { how: 'path', modules: ['node:child_process'], paths: listening(CHILDREN) }, when: 'later-repeatedly', order: 'serial' },
  { ...shared, id: 'end of lines', calls: { how: 'path', modules: ['node:readline'], paths: listening(['createInterface.()']), events: ['close'] }, when: 'later-once', order: 'terminal' },
  {
    ...shared,
    id: 'answer to a question',
    calls: { how: 'path', modules: ['node:readline'], paths: ['createInterface.().question'] },
    callback: { last: true },
    when: 'later-once',
    order: 'alone',
    context: 'callback',
    verified: 'Node 20.20, run: called once for the first line that comes, the result dropped, what it throws not caught; lines that come while no question is open are events, which are lost where nobody listens',
  },
  { ...shared, id: 'line or prompt event', calls: { how: 'path', modules: ['node:readline'], paths: listening(['createInterface.()']) }, when: 'later-repeatedly', order: 'serial' },
];
