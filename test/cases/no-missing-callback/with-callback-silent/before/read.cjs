const { exec } = require('child_process');
const crypto = require('crypto');
const fs = require('fs');

exports.read = (file, options, done) => {
  fs.readFile(file, done);
  fs.readFile(file, 'utf8', (error, text) => done(error, text));
  fs.stat(file, options);
  fs.mkdir(...[file, done]);
};

exports.start = () => exec('npm start');
exports.id = () => crypto.randomBytes(8).toString('hex');
exports.readAgain = async (file) => await fs.promises.readFile(file, 'utf8');
