import { LISTENING } from './events.ts';
import type { CallbackModel } from './model.ts';

const SERVERS: readonly string[] = ['node:http', 'node:https'];
const VERIFIED = 'Node 20.20: the result is dropped; what it throws, and its rejection, both end the process with exit code 1';
const shared = { result: 'ignored', thrown: 'crashes', verified: VERIFIED } as const;

/** Servers and clients of Node's own. */
export const http: readonly CallbackModel[] = [
  { ...shared, id: 'request listener', calls: { how: 'path', modules: SERVERS, paths: ['createServer'] }, callback: { from: 0 }, when: 'later-repeatedly', order: 'independent', context: 'request-handler' },
  { ...shared, id: 'http2 stream or request listener', calls: { how: 'path', modules: ['node:http2'], paths: ['createServer', 'createSecureServer'] }, callback: { from: 0 }, when: 'later-repeatedly', order: 'serial', context: 'request-handler' },
  { ...shared, id: 'server by name', calls: { how: 'name', names: ['createServer'] }, callback: { from: 0 }, when: 'later-repeatedly', context: 'request-handler' },
  {
    ...shared,
    id: 'request event',
    calls: { how: 'path', modules: SERVERS, paths: LISTENING.map((name) => `createServer.().${name}`), events: ['request'] },
    callback: { argument: 1 },
    when: 'later-repeatedly',
    order: 'independent',
    context: 'request-handler',
  },
  { ...shared, id: 'certificate for a name', calls: { how: 'path', modules: ['node:https', 'node:tls', 'node:http2'], paths: ['createServer', 'createSecureServer'] }, callback: { option: 'SNICallback', of: 0 }, when: 'later-repeatedly', order: 'independent', context: 'callback', verified: 'Node 20.20: it is asked in each handshake, and answers through its callback' },
  { ...shared, id: 'listening callback', calls: { how: 'method', modules: [...SERVERS, 'node:net', 'express'], names: ['listen'], through: ['createServer', 'Server', 'prototype'] }, callback: { last: true }, when: 'later-once', order: 'independent' },
  { ...shared, id: 'response listener', calls: { how: 'path', modules: SERVERS, paths: ['get', 'request'] }, callback: { last: true }, when: 'later-once', order: 'serial', context: 'event-listener' },
];
