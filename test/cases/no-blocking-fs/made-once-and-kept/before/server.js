import { readFileSync } from 'node:fs';
import express from 'express';

const app = express();
let page;
const parts = {};

app.get('/', async (request, response) => {
  if (page === undefined) page = readFileSync('page.html', 'utf8'); // refuses: shared-state
  response.send(page);
});

app.get('/:part', async (request, response) => {
  const { part } = request.params;
  if (!parts[part]) parts[part] = readFileSync(`parts/${part}.html`, 'utf8'); // refuses: shared-state
  response.send(parts[part]);
});

app.get('/other/:part', async (request, response) => {
  const own = {};
  const { part } = request.params;
  if (!own[part]) own[part] = readFileSync(`parts/${part}.html`, 'utf8'); // reports: no-blocking-fs
  response.send(own[part]);
});

app.get('/now', async (request, response) => {
  page = readFileSync('page.html', 'utf8'); // reports: no-blocking-fs
  response.send(page);
});
