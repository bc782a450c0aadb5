'use strict';

const { all, more } = require('./orders.js');

async function report() {
  await more();
  console.log(all()); // reports: no-blocking-call-chain
  try {
    await more();
  } catch (error) {
    console.log(error.code, error.message);
  }
  console.log(all()); // reports: no-blocking-call-chain
}

report();
