'use strict';

const { first } = require('./queue');

async function work() {
  const job = first(); // reports: no-blocking-call-chain
  return `working on ${job}`;
}

work().then((text) => console.log(text));
