const crypto = require('crypto');

async function token(length) {
  return crypto.randomBytes(length).toString('hex');
}

token(8).then((text) => console.log(text.length));
