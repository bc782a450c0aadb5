'use strict';

const crypto = require('crypto');
const fs = require('fs/promises');
const { promisify } = require('util');
const { usersFile } = require('./paths');

const pbkdf2 = promisify(crypto.pbkdf2);

async function hashPassword(password, salt) {
  return pbkdf2(password, salt, 100000, 32, 'sha256');
}

async function verify(name, password) {
  const users = JSON.parse(await fs.readFile(usersFile, 'utf8'));
  const user = users[name];
  if (!user) return false;
  return crypto.timingSafeEqual(await hashPassword(password, user.salt), Buffer.from(user.hash, 'hex'));
}

module.exports = { verify };
