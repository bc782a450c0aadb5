const fs = require('fs');

exports.list = (req, res) => {
  res.json(JSON.parse(fs.readFileSync('users.json', 'utf8')));
};

exports.count = (req, res) => {
  res.json(3);
};

exports.later = async (req, res) => {
  res.send(fs.readFileSync('users.json', 'utf8')); // reports: no-blocking-fs
};

exports.authenticate = (req, res, next) => next();
