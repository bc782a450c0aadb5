const fp = require('fastify-plugin');
const mercurius = require('mercurius');
const { readFileSync } = require('fs');
const { gunzipSync } = require('zlib');

module.exports = fp(async (server) => {
  server.addContentTypeParser('application/gzip', { parseAs: 'buffer' }, (request, body, done) => {
    done(null, JSON.parse(gunzipSync(body))); // reports: no-blocking-cpu, refuses: external-callback
  });
  server.addHook('onReady', (done) => {
    server.log.info(readFileSync('motd.txt', 'utf8')); // refuses: external-callback
    done();
  });
  server.addHook('onTimeout', (first, second, done) => {
    server.log.info(readFileSync('late.txt', 'utf8')); // reports: no-blocking-fs, refuses: external-callback
    done();
  });
  server.route({
    method: 'GET',
    url: '/motd',
    config: { text: readFileSync('motd.txt', 'utf8') }, // refuses: sync-prefix
    async handler() {
      return readFileSync('motd.txt', 'utf8'); // reports: no-blocking-fs
    },
  });
  server.register(mercurius, {
    schema: readFileSync('schema.graphql', 'utf8'), // refuses: sync-prefix
    loaders: { Pet: { owner: (queries) => queries.map(() => readFileSync('owner.txt', 'utf8')) } }, // reports: no-blocking-fs, refuses: sync-callback
    errorFormatter: { name: () => readFileSync('name.txt', 'utf8') }, // refuses: escaped-function
  });
});
