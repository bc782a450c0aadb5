const { handOver } = require('./lib/local.js');

if (require.main === module) {
  handOver('missing.js', process.argv.slice(2));
}

function run() {
  console.log('run');
}

module.exports = { run };

if (require.main === module) run();
