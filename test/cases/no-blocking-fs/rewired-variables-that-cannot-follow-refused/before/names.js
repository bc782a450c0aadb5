const fs = require('node:fs');
const { statSync } = fs;

function list(folder) {
  return fs.readdirSync(folder); // refuses: mocked-api
}

function size(file) {
  return statSync(file).size; // refuses: mocked-api
}

async function print(folder) {
  console.log(list(folder).join(), size(folder)); // reports: no-blocking-call-chain, reports: no-blocking-call-chain
}

module.exports = { print };
