const broker = require('aedes')();
const fs = require('fs');

broker.authenticate = function (client, name, password, done) {
  const users = JSON.parse(fs.readFileSync('users.json')); // reports: no-blocking-fs, refuses: escaped-function
  done(null, users[name] === String(password));
};
