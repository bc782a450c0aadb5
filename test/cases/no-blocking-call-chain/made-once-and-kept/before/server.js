import express from 'express';
import { keptSecret, keys, keysEach, keysOrAnew, keysUnless } from './keys.js';
import { again, all, allNames, greet, local, other, say } from './settings.js';

const app = express();

app.get('/', async (request, response) => {
  response.json([all(), allNames(), greet(), say()]);
});

app.get('/again', async (request, response) => {
  response.send(again()); // reports: no-blocking-call-chain
});

app.get('/local', async (request, response) => {
  response.send(local()); // reports: no-blocking-call-chain
});

app.get('/fresh', async (request, response) => {
  response.send(other(true)); // reports: no-blocking-call-chain
});

app.get('/keys', async (request, response) => {
  response.json([keys(), keysUnless(request.query.off), keptSecret()]);
});

app.get('/keys-anew', async (request, response) => {
  response.json(keysOrAnew(request.query.anew)); // reports: no-blocking-call-chain
});

app.get('/keys-each', async (request, response) => {
  response.json(keysEach(request.query.name)); // reports: no-blocking-call-chain
});
