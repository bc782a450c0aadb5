const fs = require('node:fs');
const { keep, register, route } = require('./registry');
const users = require('./users');

register('get', '/users', users.list); // reports: no-blocking-call-chain
register('put', '/users', users.save); // reports: no-blocking-call-chain
register('get', '/names', users.names);

route('/motd', () => fs.readFileSync('motd.txt', 'utf8')); // reports: no-blocking-fs, refuses: external-callback
route('/users', users.list); // reports: no-blocking-call-chain

keep('/etc/motd', users.list);
keep('/etc/names', () => fs.readFileSync('names.txt', 'utf8')); // refuses: external-callback
