import { words } from './words.ts';

/**
 * Methods that a package calls on instances of the classes which a program makes of its own: `class Files extends session.Store { get(id, done) {} }`.
 * Plain data without functions, as the entries of the catalogue are.
 */
export interface CalledMethods {
  readonly modules: readonly string[];
  readonly methods: readonly string[];
  /** They are called on what is no instance of a class of the package as well, by these names alone. */
  readonly byName?: true;
  /** They are written to an object that the package gives: `broker.authenticate = (client, user, password, done) => {}`. */
  readonly assigned?: true;
  /** What waits meanwhile. */
  readonly context: 'request-handler' | 'event-listener' | 'callback';
  readonly verified: string;
}

const verified = 'documentation of the packages';

export const calledMethods: readonly CalledMethods[] = [
  { modules: words('stream node:stream readable-stream through2'), methods: words('_transform _write _writev _read _flush _final'), context: 'callback', verified: 'Node 20.20: called for each piece' },
  { modules: words('winston winston-transport'), methods: ['log'], context: 'callback', verified },
  { modules: ['@nestjs/common'], methods: words('log error warn debug verbose fatal'), context: 'callback', verified },
  { modules: ['@nestjs/bullmq'], methods: ['process'], context: 'request-handler', verified },
  { modules: ['multer'], methods: words('_handleFile _removeFile'), byName: true, context: 'request-handler', verified: 'multer 2: called for each file of a request, on any object that is given as storage' },
  { modules: ['@nestjs/core'], methods: ['catch'], context: 'request-handler', verified },
  { modules: ['@nestjs/passport'], methods: words('validate canActivate handleRequest getRequest serializeUser deserializeUser'), context: 'request-handler', verified },
  { modules: words('passport passport-strategy'), methods: ['authenticate'], context: 'request-handler', verified },
  { modules: ['express-session'], methods: words('get set destroy touch all length clear'), context: 'request-handler', verified },
  { modules: ['@adonisjs/core/http'], methods: words('handle report'), context: 'request-handler', verified },
  { modules: ['@sapphire/framework'], methods: words('run messageRun chatInputRun contextMenuRun autocompleteRun parse'), context: 'event-listener', verified },
  { modules: words('discord-akairo discord.js-commando'), methods: words('exec run'), context: 'event-listener', verified },
  { modules: words('aedes mosca'), methods: words('authenticate authorizePublish authorizeSubscribe authorizeForward preConnect published'), assigned: true, context: 'request-handler', verified },
  { modules: words('langchain/tools @langchain/core/tools'), methods: ['_call'], context: 'request-handler', verified },
  { modules: ['@nestjs/terminus'], methods: ['isHealthy'], context: 'request-handler', verified },
  { modules: words('colyseus @colyseus/core'), methods: words('onAuth onJoin onLeave'), context: 'event-listener', verified },
];
