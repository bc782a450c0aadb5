const quote = require('./quote');

async function print() {
  console.log(quote()); // reports: no-blocking-call-chain
}

print().then(() => console.log('---'));
