const { promisify } = require('es6-promisify');
const fs = require('fs');
const pify = require('pify');

exports.load = pify((name, done) => done(null, fs.readFileSync(name, 'utf8'))); // reports: no-blocking-fs, refuses: external-callback

exports.list = promisify((name, done) => {
  done(null, fs.readdirSync(name)); // reports: no-blocking-fs, refuses: external-callback
});

exports.plain = (name, done) => done(null, fs.readFileSync(name, 'utf8')); // refuses: unknown-caller
