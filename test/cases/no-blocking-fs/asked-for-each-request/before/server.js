const { readFileSync } = require('fs');
const { createProxyMiddleware } = require('http-proxy-middleware');
const { SMTPServer } = require('smtp-server');
const { OpenAPIBackend } = require('openapi-backend');
const { Scenes } = require('telegraf');

exports.proxy = createProxyMiddleware({
  target: readFileSync('target.txt', 'utf8'), // refuses: top-level
  on: {
    proxyReq(request) {
      request.setHeader('x-key', readFileSync('key.txt')); // reports: no-blocking-fs, refuses: escaped-function
    },
  },
});

exports.mail = new SMTPServer({
  key: readFileSync('key.pem'), // refuses: top-level
  onAuth(auth, session, callback) {
    callback(null, { user: readFileSync('users.json', 'utf8').includes(auth.username) }); // reports: no-blocking-fs, refuses: escaped-function
  },
});

exports.api = new OpenAPIBackend({ definition: readFileSync('api.json', 'utf8') }); // refuses: top-level
exports.api.register({
  getPets: (context) => JSON.parse(readFileSync(`pets/${context.kind}.json`, 'utf8')), // reports: no-blocking-fs, refuses: escaped-function
});

exports.scene = new Scenes.BaseScene(readFileSync('name.txt', 'utf8')); // refuses: top-level
exports.scene.enter((chat) => chat.reply(readFileSync('hello.txt', 'utf8'))); // reports: no-blocking-fs
