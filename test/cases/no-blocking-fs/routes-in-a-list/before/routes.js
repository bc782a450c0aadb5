const fs = require('fs');
const terms = require('./terms');

const first = { method: (request) => fs.readFileSync(request.params.id, 'utf8'), assign: 'first' }; // refuses: escaped-function

module.exports = [
  {
    method: 'GET',
    path: '/terms/{id}',
    options: {
      pre: [{ method: (request) => fs.readFileSync(request.params.id, 'utf8'), assign: 'text' }], // reports: no-blocking-fs, refuses: escaped-function
      handler: (request) => request.pre.text,
    },
  },
  { method: ['GET', 'POST'], path: '/rules', handler: terms.show }, // reports: no-blocking-call-chain
  { method: 'convert', path: '/rules', handler: () => fs.readFileSync('terms.html', 'utf8') }, // refuses: escaped-function
  { path: '/first', options: { pre: [first] } },
];
