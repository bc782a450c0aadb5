const bcrypt = require('bcrypt');
const { transform } = require('@swc/core');
const { hash } = require('@node-rs/argon2');

async function added(name, password, source) {
  const secret = await bcrypt.hash(password, 12);
  const second = await hash(password);
  return { name, secret, second, code: (await transform(source)).code };
}

module.exports = { added };
