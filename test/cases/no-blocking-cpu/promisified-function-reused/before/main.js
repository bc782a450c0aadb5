const crypto = require('crypto');
const util = require('util');

const deriveKey = util.promisify(crypto.pbkdf2);

async function register(password) {
  return (await deriveKey(password, 'salt', 1000, 8, 'sha256')).toString('hex');
}

async function login(password, expected) {
  const key = crypto.pbkdf2Sync(password, 'salt', 1000, 8, 'sha256'); // reports: no-blocking-cpu
  return key.toString('hex') === expected;
}

register('hunter2').then((key) => login('hunter2', key)).then((same) => console.log(same));
