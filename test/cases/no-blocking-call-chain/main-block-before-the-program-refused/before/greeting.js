const { greet } = require('./lib/local.js');

if (require.main === module) {
  greet('missing.js');
  console.log('greeted');
}

console.log('loaded');
