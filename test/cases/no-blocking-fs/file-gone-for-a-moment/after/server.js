const express = require('express');
const { unlink, rename, readFile } = require('fs/promises');
const { inTurn } = require('./in-turn.js');

const app = express();

app.post('/notes', async (req, res) => {
  return inTurn(async () => {
    await unlink('notes.json');
    await rename(`uploads/${req.body.name}`, 'notes.json');
    res.end();
  });
});

app.get('/notes', async (req, res) => {
  return inTurn(async () => {
    res.end(await readFile('./notes.json'));
  });
});

app.get('/about', async (req, res) => {
  res.end(await readFile('./about.html'));
});

app.listen(Number(process.env.PORT));
