import { words } from './words.ts';

/** A class of the platform, by where it is exported, and the names that it gives its instances or looks for on them. */
export interface Superclass {
  readonly module: string;
  readonly paths: readonly string[];
  readonly names: readonly string[];
}

const OBJECT = words('constructor toString toLocaleString valueOf hasOwnProperty isPrototypeOf propertyIsEnumerable');
const EMITTER = [...OBJECT, ...words('addListener emit eventNames getMaxListeners listenerCount listeners off on once prependListener prependOnceListener rawListeners removeAllListeners removeListener setMaxListeners')];
const STREAM = [...EMITTER, ...words('_construct _destroy _undestroy abort close compose destroy destroyed closed errored pipe setHeader')];
const READABLE = words(
  '_read asIndexedPairs drop every filter find flatMap forEach isPaused iterator map pause push read readable readableAborted readableBuffer readableDidRead readableEncoding readableEnded readableFlowing readableHighWaterMark readableLength readableObjectMode reduce resume setEncoding some take toArray unpipe unshift wrap',
);
const WRITABLE = words('_final _write _writev cork end setDefaultEncoding uncork writable writableAborted writableBuffer writableCorked writableEnded writableFinished writableHighWaterMark writableLength writableNeedDrain writableObjectMode write');

/** Classes whose subclasses may have methods of their own: whatever has another name is called by nobody but the program. */
export const superclasses: readonly Superclass[] = [
  { module: 'node:events', paths: ['default', 'EventEmitter', ''], names: EMITTER },
  { module: 'node:stream', paths: ['Readable', 'default.Readable'], names: [...STREAM, ...READABLE] },
  { module: 'node:stream', paths: ['Writable', 'default.Writable'], names: [...STREAM, ...WRITABLE] },
  { module: 'node:stream', paths: ['Duplex', 'default.Duplex'], names: [...STREAM, ...READABLE, ...WRITABLE, 'allowHalfOpen'] },
  { module: 'node:stream', paths: ['Transform', 'PassThrough', 'default.Transform', 'default.PassThrough'], names: [...STREAM, ...READABLE, ...WRITABLE, ...words('_flush _transform allowHalfOpen')] },
];
