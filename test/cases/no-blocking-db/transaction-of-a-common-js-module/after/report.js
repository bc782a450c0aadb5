'use strict';

const { all, more } = require('./orders.js');

async function report() {
  await more();
  console.log(await all());
  try {
    await more();
  } catch (error) {
    console.log(error.code, error.message);
  }
  console.log(await all());
}

report();
