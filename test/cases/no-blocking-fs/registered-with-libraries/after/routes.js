const fastify = require('fastify')();
const hapi = require('@hapi/hapi');
const { AsyncLocalStorage } = require('async_hooks');
const { tap } = require('rxjs');
const fs = require('fs');
const { readFile } = require('fs/promises');

fastify.get('/', { preHandler: [(asked, answer, done) => { asked.key = fs.readFileSync('key'); done(); }] }, async () => 'x'); // reports: no-blocking-fs, refuses: escaped-function

const server = hapi.server();
server.route([{ method: 'GET', path: '/', options: { handler: async (asked) => await readFile(asked.path) } }]);
server.ext('onPreResponse', (asked, kit) => kit.response(fs.readFileSync('500.html'))); // reports: no-blocking-fs, refuses: external-callback

const store = new AsyncLocalStorage();
exports.run = async (id) => store.run({ id }, () => fs.readFileSync(id, 'utf8')); // reports: no-blocking-fs, refuses: sync-callback

exports.logged = (values) => values.pipe(tap((value) => fs.appendFileSync('log', value))); // reports: no-blocking-fs, refuses: external-callback
