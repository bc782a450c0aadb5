'use strict';

const { generateKeyPairSync, privateDecrypt, publicEncrypt } = require('crypto');

// Made at start-up: a ticket is worth nothing after a restart.
const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

function issue(name) {
  return publicEncrypt(publicKey, Buffer.from(name)).toString('base64');
}

function open(ticket) {
  return privateDecrypt(privateKey, Buffer.from(ticket, 'base64')).toString();
}

module.exports = { issue, open };
