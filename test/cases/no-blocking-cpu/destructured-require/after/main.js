'use strict';

const { scrypt: scryptCallback } = require('crypto');
const { promisify } = require('util');

const scrypt = promisify(scryptCallback);

async function derive(password) {
  return (await scrypt(password, 'salt', 16, { N: 1024 })).toString('hex');
}

derive('hunter2').then((key) => console.log(key));
