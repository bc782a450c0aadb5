const { throwsUntil } = require('./dice');

async function main() {
  console.log(throwsUntil(7, 2e7), throwsUntil(3, 10));
  try {
    throwsUntil(-1, 5);
  } catch (error) {
    console.log(error instanceof TypeError, error.message, error.code);
  }
}

main();
