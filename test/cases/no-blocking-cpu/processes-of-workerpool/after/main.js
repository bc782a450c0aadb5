const { throwsUntil } = require('./dice');

async function main() {
  console.log(await throwsUntil(7, 2e7), await throwsUntil(3, 10));
  try {
    await throwsUntil(-1, 5);
  } catch (error) {
    console.log(error instanceof TypeError, error.message, error.code);
  }
}

main();
