const fastify = require('fastify');
const fs = require('fs');

const app = fastify();

app.get('/terms', { handler: () => fs.readFileSync('terms.html', 'utf8') }); // reports: no-blocking-fs

module.exports = async (server) => {
  server.post('/rules', { schema: {}, handler: (request) => fs.readFileSync(request.params.id) }); // reports: no-blocking-fs, refuses: escaped-function
  server.post('rules', { handler: () => fs.readFileSync('terms.html') }); // refuses: escaped-function
};
