const fs = require('fs');

const disk = () => fs.readdirSync('tmp').length < 1000; // refuses: escaped-function
const log = () => fs.readFileSync('app.log', 'utf8').length < 1e6; // refuses: escaped-function
const checks = { disk, log };

const words = { up: (text) => text.toUpperCase(), down: (text) => text.toLowerCase() };

exports.health = async () => {
  const out = {};
  for (const [name, check] of Object.entries(checks)) out[name] = check(); // reports: no-blocking-call-chain
  for (const check of Object.values(checks)) out.all = check(); // reports: no-blocking-call-chain
  Object.entries(checks).forEach(([name, check]) => {
    out[name] = check(); // reports: no-blocking-call-chain
  });
  return { ...out, any: Object.values(checks).some((check) => check()) }; // reports: no-blocking-call-chain
};

exports.shout = async (text) => {
  for (const [, change] of Object.entries(words)) text = change(text);
  for (const [change] of Object.entries(checks)) text += change.length;
  return Object.values(words).map((change) => change(text)).join();
};
