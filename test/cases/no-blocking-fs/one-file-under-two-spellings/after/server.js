import express from 'express';
import { writeFile } from 'node:fs/promises';
import { inTurn } from './in-turn.js';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listed, titled } from './list.js';

const here = dirname(fileURLToPath(import.meta.url));
const app = express();

app.post('/notes', async (req, res) => {
  return inTurn(async () => {
    const file = join(here, 'data', 'notes.json');
    await writeFile(file, JSON.stringify(req.body));
    res.end();
  });
});

app.get('/notes', async (req, res) => {
  return inTurn(async () => {
    res.json(await listed());
  });
});

app.get('/title', async (req, res) => {
  res.end(await titled());
});

app.listen(Number(process.env.PORT));
