const audit = require('./audit');

async function logout(name) {
  await Promise.resolve();
  audit.record(`logout ${name}`) // reports: no-unconsumed-promise
  return `goodbye ${name}`;
}

logout('ada').then((text) => console.log(text));
