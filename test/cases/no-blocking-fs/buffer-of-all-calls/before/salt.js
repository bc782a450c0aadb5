const crypto = require('crypto');

const shared = Buffer.alloc(16);

exports.salt = async () => {
  crypto.randomFillSync(shared); // reports: no-blocking-cpu, refuses: shared-state
  return shared.toString('hex');
};

exports.own = async () => {
  const bytes = Buffer.alloc(16);
  crypto.randomFillSync(bytes); // reports: no-blocking-cpu
  return bytes.toString('hex');
};
