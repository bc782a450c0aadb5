'use strict';

const crypto = require('crypto');
const fs = require('fs');
const { usersFile } = require('./paths');

function hashPassword(password, salt) {
  return crypto.pbkdf2Sync(password, salt, 100000, 32, 'sha256');
}

function verify(name, password) {
  const users = JSON.parse(fs.readFileSync(usersFile, 'utf8'));
  const user = users[name];
  if (!user) return false;
  return crypto.timingSafeEqual(hashPassword(password, user.salt), Buffer.from(user.hash, 'hex'));
}

module.exports = { verify };
