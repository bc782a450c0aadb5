const crypto = require('crypto');
const { promisify } = require('util');

const randomFill = promisify(crypto.randomFill);

const shared = Buffer.alloc(16);

exports.salt = async () => {
  crypto.randomFillSync(shared); // reports: no-blocking-cpu, refuses: shared-state
  return shared.toString('hex');
};

exports.own = async () => {
  const bytes = Buffer.alloc(16);
  await randomFill(bytes);
  return bytes.toString('hex');
};
