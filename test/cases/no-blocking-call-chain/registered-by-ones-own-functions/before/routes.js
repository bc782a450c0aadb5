const fs = require('node:fs');
const { add, keep, register, route, shown } = require('./registry');
const users = require('./users');

register('get', '/users', users.list); // reports: no-blocking-call-chain
register('put', '/users', users.save); // reports: no-blocking-call-chain
register('get', '/names', users.names);

route('/motd', () => fs.readFileSync('motd.txt', 'utf8')); // reports: no-blocking-fs, refuses: external-callback
route('/users', users.list); // reports: no-blocking-call-chain

keep('/etc/motd', users.list);
keep('/etc/names', () => fs.readFileSync('names.txt', 'utf8')); // refuses: external-callback

add('get', [], '/users/all', users.list); // reports: no-blocking-call-chain
shown({ path: '/users', show: users.list }); // reports: no-blocking-call-chain
shown({ path: '/bye', show: () => fs.readFileSync('bye.txt', 'utf8') }); // reports: no-blocking-fs, refuses: escaped-function
shown({ title: '/hi', show: () => fs.readFileSync('hi.txt', 'utf8') }); // refuses: escaped-function
