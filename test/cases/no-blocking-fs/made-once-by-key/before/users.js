import { writeFileSync } from 'node:fs';
import express from 'express';

const app = express();
const users = {};
const names = {};

app.post('/users/:name', async (request, response) => {
  const { name } = request.params;
  if (users[name]) return response.status(409).end();
  users[name] = { name };
  writeFileSync('users.json', JSON.stringify(users)); // reports: no-blocking-fs, refuses: shared-state
  return response.end();
});

app.put('/names/:name', async (request, response) => {
  if (!names[request.params.name]) {
    names[request.params.name] = true;
    writeFileSync('names.json', JSON.stringify(names)); // reports: no-blocking-fs, refuses: shared-state
  }
  response.end();
});
