const fastify = require('fastify');
const fs = require('fs');
const { readFile } = require('fs/promises');

const app = fastify();

app.get('/terms', async () => await readFile('terms.html', 'utf8'));

app.route({
  method: 'GET',
  url: '/rules',
  async handler(request, reply) {
    reply.send((await readFile('terms.html', 'utf8')).toUpperCase());
  },
});

app.get('/later', (request, reply) => {
  const text = fs.readFileSync('terms.html', 'utf8'); // reports: no-blocking-fs, refuses: external-callback
  setImmediate(() => reply.send(text));
});

app.visit('/terms').then(() => app.visit('/rules'));
