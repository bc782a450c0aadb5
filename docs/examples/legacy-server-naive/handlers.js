'use strict';

const audit = require('./lib/audit');
const store = require('./lib/store');
const orders = require('./lib/orders');
const system = require('./lib/system');
const tickets = require('./lib/tickets');
const users = require('./lib/users');
const { renderPage } = require('./lib/templates');
const { readJson, send, sendJson } = require('./lib/respond');

async function ping(request, response) {
  send(response, 200, 'text/plain', 'pong');
}

async function showCount(request, response) {
  sendJson(response, 200, { count: (await store.load()).count });
}

async function addToCount(request, response) {
  sendJson(response, 200, { count: await store.increment('count') });
}

async function page(request, response, name) {
  const html = await renderPage(name, { user: 'Ada', since: '2019' });
  if (html === undefined) return sendJson(response, 404, { error: 'no such page' });
  send(response, 200, 'text/html', html);
}

async function report(request, response) {
  sendJson(response, 200, await orders.totalsByMonth());
}

async function exportOrders(request, response) {
  const archive = await orders.archive();
  await audit.record('export', { bytes: archive.length });
  send(response, 200, 'application/gzip', archive);
}

async function login(request, response) {
  const { name, password } = await readJson(request);
  const known = await users.verify(name, password);
  audit.record('login', { name, known });
  if (!known) return sendJson(response, 401, { error: 'wrong name or password' });
  sendJson(response, 200, { ticket: tickets.issue(name) });
}

async function account(request, response) {
  const name = tickets.open(request.headers.authorization || '');
  sendJson(response, 200, { name });
}

async function uptime(request, response) {
  sendJson(response, 200, { host: await system.describeHost() });
}

module.exports = { ping, showCount, addToCount, page, report, exportOrders, login, account, uptime };
