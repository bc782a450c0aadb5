'use strict';

const { first } = require('./queue');

async function work() {
  const job = await first();
  return `working on ${job}`;
}

work().then((text) => console.log(text));
