const Mustache = require('mustache');

exports.letter = async (name) => Mustache.render('Dear {{name}}', { name: String(name) }); // reports: no-blocking-cpu, refuses: executor-cost
