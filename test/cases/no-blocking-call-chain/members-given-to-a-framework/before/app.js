const fastify = require('fastify')();
const fs = require('fs');

fastify.decorate('page', (name) => fs.readFileSync(name, 'utf8')); // refuses: external-callback
fastify.decorate('pure', (name) => name.toUpperCase());
fastify.register(require('./store'));

fastify.get('/page', async () => fastify.page('home') + fastify.pure('home')); // reports: no-blocking-call-chain
fastify.get('/store', async (request) => request.server.store.read(request.id)); // reports: no-blocking-call-chain
fastify.get('/other', async (request, reply, book) => book.page('home') + request.book.page('home') + fastify.store.names());
