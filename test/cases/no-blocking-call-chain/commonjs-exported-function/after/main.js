const quote = require('./quote');

async function print() {
  console.log(await quote());
}

print().then(() => console.log('---'));
