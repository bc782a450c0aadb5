const bus = new (require('events'))();
const handlers = require('./handlers');
const { counters } = require('./counters');

Object.keys(handlers).forEach((name) => bus.on(name, handlers[name])); // reports: no-blocking-call-chain
Object.keys(counters).forEach((name) => bus.on(name, counters[name]));
