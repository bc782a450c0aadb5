const store = require('./store.js');

function names(file) {
  let result;
  try {
    result = store.opened(file).then((entries) => entries.map(({ name }) => name).join());
  } catch (error) {
    console.log(error.message);
    throw error;
  }
  return result;
}

function started(file) {
  let result;
  try {
    result = store.created(file);
  } finally {
    console.log('started');
  }
  return result;
}

async function main() {
  console.log(await names('entries.json'));
  await names('missing.json').catch((error) => console.log(error.message));
  console.log(await started('new.json'));
}

main();
