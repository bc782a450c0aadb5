import express from 'express';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listed, titled } from './list.js';

const here = dirname(fileURLToPath(import.meta.url));
const app = express();

app.post('/notes', (req, res) => {
  const file = join(here, 'data', 'notes.json');
  writeFileSync(file, JSON.stringify(req.body)); // reports: no-blocking-fs
  res.end();
});

app.get('/notes', (req, res) => {
  res.json(listed()); // reports: no-blocking-call-chain
});

app.get('/title', (req, res) => {
  res.end(titled()); // reports: no-blocking-call-chain
});

app.listen(Number(process.env.PORT));
