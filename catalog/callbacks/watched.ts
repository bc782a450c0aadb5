import type { CallbackModel } from './model.ts';
import { words } from '../words.ts';

const shared = { when: 'later-repeatedly', result: 'used', thrown: 'crashes', context: 'callback', order: 'independent', verified: 'documentation of the packages' } as const;

const SENTRY: readonly string[] = words('@sentry/node @sentry/nextjs @sentry/nestjs @sentry/bun @sentry/electron @sentry/electron/main @sentry/aws-serverless @sentry/google-cloud-serverless @sentry/remix @sentry/sveltekit @sentry/astro');
const BEFORE: readonly string[] = words('beforeSend beforeSendTransaction beforeSendSpan beforeSendLog beforeBreadcrumb tracesSampler');
const PINO: readonly string[] = words('mixin hooks.logMethod hooks.streamWrite formatters.level formatters.bindings formatters.log serializers.* timestamp');

/** What tells others how the process fares: for each line of a log, each error that is sent, each time that somebody asks for the figures. */
export const watched: readonly CallbackModel[] = [
  { ...shared, id: 'figure that is collected', calls: { how: 'path', modules: ['prom-client'], paths: ['Gauge', 'Counter', 'Histogram', 'Summary'], constructs: true }, callback: { option: 'collect', of: 0 }, result: 'adopted', thrown: 'rejects' },
  ...BEFORE.map((option): CallbackModel => ({ ...shared, id: `${option} of sentry`, calls: { how: 'path', modules: SENTRY, paths: ['init'] }, callback: { option, of: 0 } })),
  ...PINO.map((option): CallbackModel => ({ ...shared, id: `${option} of pino`, calls: { how: 'path', modules: ['pino'], paths: ['default', 'pino'] }, callback: { option, of: 0 } })),
  { ...shared, id: 'format of winston', calls: { how: 'path', modules: ['winston', 'logform'], paths: ['format', 'format.printf'] }, callback: { argument: 0 } },
  { ...shared, id: 'serializer of bunyan', calls: { how: 'path', modules: ['bunyan'], paths: ['createLogger'] }, callback: { option: 'serializers.*', of: 0 } },
  ...words('addCallback addBatchObservableCallback').map((name): CallbackModel => ({ ...shared, id: `${name} of a meter`, calls: { how: 'method', modules: ['@opentelemetry/api'], names: [name], through: words('metrics getMeter getMeterProvider createObservableGauge createObservableCounter createObservableUpDownCounter') }, callback: { argument: 0 }, result: 'adopted' })),
];
