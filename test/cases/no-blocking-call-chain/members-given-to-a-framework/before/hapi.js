const Hapi = require('@hapi/hapi');
const fs = require('fs');

const server = Hapi.server();
server.method('load', (name) => fs.readFileSync(name, 'utf8')); // refuses: external-callback
server.route({ method: 'GET', path: '/', handler: async (request) => server.methods.load('home') + request.load('home') }); // reports: no-blocking-call-chain
