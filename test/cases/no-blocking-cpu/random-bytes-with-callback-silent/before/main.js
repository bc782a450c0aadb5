const crypto = require('crypto');

async function token(length) {
  return new Promise((resolve, reject) => {
    crypto.randomBytes(length, (error, bytes) => (error ? reject(error) : resolve(bytes.toString('hex'))));
  });
}

token(8).then((text) => console.log(text.length));
