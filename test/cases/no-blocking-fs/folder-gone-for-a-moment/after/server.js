const express = require('express');
const { rm, mkdir, writeFile } = require('fs/promises');
const { inTurn } = require('./in-turn.js');
const path = require('path');

const app = express();
const CACHE = path.join(__dirname, 'cache');

app.delete('/cache', async (req, res) => {
  return inTurn(async () => {
    await rm(CACHE, { recursive: true });
    await mkdir(CACHE);
    res.end();
  });
});

app.post('/cache', async (req, res) => {
  return inTurn(async () => {
    await writeFile(path.join(CACHE, 'last.json'), req.body);
    res.end();
  });
});

app.post('/log', async (req, res) => {
  await writeFile(path.join(__dirname, 'logs', req.body.name), '');
  res.end();
});

app.listen(Number(process.env.PORT));
