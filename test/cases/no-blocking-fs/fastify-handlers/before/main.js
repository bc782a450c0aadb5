const fastify = require('fastify');
const fs = require('fs');

const app = fastify();

app.get('/terms', () => fs.readFileSync('terms.html', 'utf8')); // reports: no-blocking-fs

app.route({
  method: 'GET',
  url: '/rules',
  handler(request, reply) {
    reply.send(fs.readFileSync('terms.html', 'utf8').toUpperCase()); // reports: no-blocking-fs
  },
});

app.get('/later', (request, reply) => {
  const text = fs.readFileSync('terms.html', 'utf8'); // reports: no-blocking-fs, refuses: external-callback
  setImmediate(() => reply.send(text));
});

app.visit('/terms').then(() => app.visit('/rules'));
