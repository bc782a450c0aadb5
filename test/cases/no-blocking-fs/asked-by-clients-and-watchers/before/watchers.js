import client from 'prom-client';
import * as Sentry from '@sentry/node';
import pino from 'pino';
import winston from 'winston';
import { createTerminus } from '@godaddy/terminus';
import { Meteor } from 'meteor/meteor';
import { readdirSync, readFileSync } from 'node:fs';
import { Gauge } from './own-gauge.js';

new client.Gauge({ name: 'fds', help: 'open', collect() { this.set(readdirSync('/proc/self/fd').length); } }); // reports: no-blocking-fs
new Gauge({ collect() { this.set(readdirSync('/proc/self/fd').length); } }); // refuses: unknown-caller

Sentry.init({ dsn: 'x', beforeSend: (event) => ({ ...event, extra: readFileSync('log', 'utf8') }) }); // reports: no-blocking-fs, refuses: escaped-function
Sentry.init({ release: readFileSync('release', 'utf8') }); // refuses: top-level

export const log = pino({ mixin: () => ({ commit: readFileSync('commit', 'utf8') }) }); // reports: no-blocking-fs, refuses: escaped-function
export const stamped = winston.format((info) => ({ ...info, host: readFileSync('/etc/hostname', 'utf8') })); // reports: no-blocking-fs, refuses: external-callback

createTerminus(null, { healthChecks: { '/health': () => readFileSync('disk') } }); // reports: no-blocking-fs, refuses: escaped-function

Meteor.methods({
  'files.read'(name) {
    return readFileSync(name, 'utf8'); // reports: no-blocking-fs
  },
});
