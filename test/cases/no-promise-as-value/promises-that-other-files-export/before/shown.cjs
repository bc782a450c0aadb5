const config = require('./config.cjs');
const { users } = require('./config.cjs');

exports.first = () => users[0]; // reports: no-promise-as-value

exports.text = () => config.users.trim(); // reports: no-promise-as-value

exports.later = async () => (await config.users).trim();
