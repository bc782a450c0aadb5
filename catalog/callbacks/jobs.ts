import type { CallbackModel } from './model.ts';

const DOCUMENTED = 'documentation of the packages';
const job = { when: 'later-repeatedly', result: 'ignored', thrown: 'crashes', context: 'timer', order: 'independent', verified: DOCUMENTED } as const;
const asked = { when: 'later-repeatedly', result: 'ignored', thrown: 'crashes', context: 'callback', order: 'independent', verified: DOCUMENTED } as const;

const STRATEGIES: readonly string[] = ['passport-local', 'passport-jwt', 'passport-http', 'passport-http-bearer', 'passport-custom', 'passport-oauth2', 'passport-google-oauth20', 'passport-github2', 'passport-facebook'];
const STRATEGY_NAMES: readonly string[] = ['default', 'Strategy', 'BasicStrategy', 'DigestStrategy'];

/** What packages call by the clock, for each job of a queue, and for each user who signs in or sends a file. */
export const jobs: readonly CallbackModel[] = [
  { ...job, id: 'scheduled by node-cron', calls: { how: 'path', modules: ['node-cron'], paths: ['schedule'] }, callback: { argument: 1 } },
  { ...job, id: 'scheduled by node-schedule', calls: { how: 'path', modules: ['node-schedule'], paths: ['scheduleJob'] }, callback: { last: true } },
  { ...job, id: 'scheduled by cron', calls: { how: 'path', modules: ['cron'], paths: ['CronJob'], constructs: true }, callback: { argument: 1 } },
  { ...job, id: 'scheduled by cron from options', calls: { how: 'path', modules: ['cron'], paths: ['CronJob.from'] }, callback: { option: 'onTick', of: 0 } },
  { ...asked, id: 'task of toad-scheduler', calls: { how: 'path', modules: ['toad-scheduler'], paths: ['Task'], constructs: true }, callback: { from: 1 }, result: 'used', thrown: 'routed' },
  { ...asked, id: 'async task of toad-scheduler', calls: { how: 'path', modules: ['toad-scheduler'], paths: ['AsyncTask'], constructs: true }, callback: { argument: 1 }, result: 'adopted', thrown: 'routed' },
  { ...job, id: 'interval of set-interval-async', calls: { how: 'path', modules: ['set-interval-async', 'set-interval-async/fixed', 'set-interval-async/dynamic'], paths: ['setIntervalAsync'] }, callback: { argument: 0 }, result: 'adopted' },
  { ...job, id: 'scheduled by later', calls: { how: 'path', modules: ['later', '@breejs/later'], paths: ['setInterval', 'setTimeout'] }, callback: { argument: 0 }, result: 'used' },
  { ...asked, id: 'job of bullmq', calls: { how: 'path', modules: ['bullmq'], paths: ['Worker'], constructs: true }, callback: { argument: 1 }, result: 'adopted', thrown: 'rejects' },
  { ...asked, id: 'strategy of passport', calls: { how: 'path', modules: STRATEGIES, paths: STRATEGY_NAMES, constructs: true }, callback: { last: true } },
  { ...asked, id: 'session of passport', calls: { how: 'path', modules: ['passport'], paths: ['serializeUser', 'deserializeUser'] }, callback: { argument: 0 }, result: 'used', order: 'serial' },
  ...['destination', 'filename'].map((option): CallbackModel => ({ ...asked, id: `${option} of multer`, calls: { how: 'path', modules: ['multer'], paths: ['diskStorage'] }, callback: { option, of: 0 } })),
  { ...asked, id: 'filter of multer', calls: { how: 'path', modules: ['multer'], paths: ['default'] }, callback: { option: 'fileFilter', of: 0 } },
];
