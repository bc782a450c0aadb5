const settings = require('./settings');

exports.status = async function status() {
  return settings.current.version; // reports: no-blocking-call-chain
};

exports.title = async function title() {
  const { current, name } = settings; // reports: no-blocking-call-chain
  return name + current.title;
};

exports.size = async function size() {
  return measured(); // reports: no-blocking-call-chain
};

function measured() {
  return settings.size;
}

exports.plain = async function plain() {
  const { name } = settings;
  return name;
};
