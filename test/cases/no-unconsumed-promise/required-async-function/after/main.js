const audit = require('./audit');

async function logout(name) {
  await Promise.resolve();
  await audit.record(`logout ${name}`)
  return `goodbye ${name}`;
}

logout('ada').then((text) => console.log(text));
