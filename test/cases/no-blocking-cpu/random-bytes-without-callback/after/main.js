const crypto = require('crypto');
const { promisify } = require('util');

const randomBytes = promisify(crypto.randomBytes);

async function token(length) {
  return (await randomBytes(length)).toString('hex');
}

token(8).then((text) => console.log(text.length));
