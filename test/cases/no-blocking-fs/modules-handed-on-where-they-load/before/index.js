const handlebars = require('handlebars');

for (const helpers of [require('./helpers')]) handlebars.registerHelper(helpers);
handlebars.registerHelper('exists', require('./more'));

exports.page = async (name) => require('./own').title(name); // reports: no-blocking-call-chain
