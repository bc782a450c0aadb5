const Bluebird = require('bluebird');
const fs = require('fs');

exports.texts = (files) => Bluebird.map(files, (file) => fs.readFileSync(file, 'utf8')); // reports: no-blocking-fs, refuses: external-callback

exports.sizes = (files) => Bluebird.resolve(files).filter(Boolean).mapSeries((file) => fs.readFileSync(file).length); // reports: no-blocking-fs

exports.text = Bluebird.method((file) => fs.readFileSync(file, 'utf8')); // reports: no-blocking-fs

exports.first = (files) => Bluebird.try(() => fs.readFileSync(files[0], 'utf8')); // reports: no-blocking-fs, refuses: external-callback

exports.own = (files) => Promise.try(() => fs.readFileSync(files[0], 'utf8')); // reports: no-blocking-fs, refuses: external-callback

exports.all = (files) => files.map((file) => fs.readFileSync(file, 'utf8')); // refuses: sync-callback

exports.promised = Bluebird.promisify((file, done) => done(null, file));
