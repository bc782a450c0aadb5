const express = require('express');
const { sizeForHandler, sizeForReject, sizeForWaiting, sizeInExecutor, sizeInTry, sizeWithDefault } = require('./sizes.js');

const app = express();

app.get('/handler', (request, response) => {
  sizeForHandler(request.url).then((size) => response.send(String(size))); // reports: no-blocking-call-chain, reports: no-unconsumed-promise
});

const handedOn = (name) => sizeInTry(name).then((size) => size + 1);

function tried(name) {
  try {
    return handedOn(name);
  } catch {
    return Promise.resolve(0);
  }
}

app.get('/all', async (request, response) => {
  const name = request.url;
  const sizes = [await tried(name)]; // reports: no-blocking-call-chain
  sizes.push(await sizeWithDefault(name).catch(() => 0)); // reports: no-blocking-call-chain
  sizes.push(await new Promise((resolve) => sizeInExecutor(name).then(resolve))); // reports: no-blocking-call-chain
  sizes.push(await new Promise((resolve, reject) => sizeForReject(name).then(resolve, reject)));
  sizes.push(await sizeForWaiting(name));
  response.send(sizes.join());
});

app.listen(8080);
