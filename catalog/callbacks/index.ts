import { asked } from './asked.ts';
import { asyncLibrary } from './async.ts';
import { bluebird } from './bluebird.ts';
import { bots } from './bots.ts';
import { clients } from './clients.ts';
import { commander } from './commander.ts';
import { desktop } from './desktop.ts';
import { events } from './events.ts';
import { express } from './express.ts';
import { fastify } from './fastify.ts';
import { grunt } from './grunt.ts';
import { gulp } from './gulp.ts';
import { hapi } from './hapi.ts';
import { http } from './http.ts';
import { jake } from './jake.ts';
import { jobs } from './jobs.ts';
import { koa } from './koa.ts';
import { language } from './language.ts';
import { limits } from './limits.ts';
import { lodash } from './lodash.ts';
import type { CallbackModel } from './model.ts';
import { nodeStyle } from './node-style.ts';
import { observables } from './observables.ts';
import { procedures } from './procedures.ts';
import { promiseCallbacks } from './promises.ts';
import { questions } from './questions.ts';
import { queues } from './queues.ts';
import { records } from './records.ts';
import { scopes } from './scopes.ts';
import { streams } from './streams.ts';
import { testRunners } from './test-runners.ts';
import { timers } from './timers.ts';
import { watched } from './watched.ts';
import { yargs } from './yargs.ts';

/** Every model; where several fit a call, the first does. What is known by its name alone comes last by the way it is looked up. */
export const callbackModels: readonly CallbackModel[] = [
  ...language,
  ...promiseCallbacks,
  ...bluebird,
  ...scopes,
  ...timers,
  ...desktop,
  ...events,
  ...streams,
  ...http,
  ...express,
  ...fastify,
  ...koa,
  ...hapi,
  ...procedures,
  ...bots,
  ...jobs,
  ...asked,
  ...questions,
  ...queues,
  ...records,
  ...limits,
  ...clients,
  ...watched,
  ...observables,
  ...commander,
  ...yargs,
  ...testRunners,
  ...lodash,
  ...asyncLibrary,
  ...grunt,
  ...gulp,
  ...jake,
  ...nodeStyle,
];
