const bcrypt = require('bcrypt');
const { transformSync } = require('@swc/core');
const { hashSync } = require('@node-rs/argon2');

async function added(name, password, source) {
  const secret = bcrypt.hashSync(password, 12); // reports: no-blocking-cpu
  const second = hashSync(password); // reports: no-blocking-cpu
  return { name, secret, second, code: transformSync(source).code }; // reports: no-blocking-cpu
}

module.exports = { added };
