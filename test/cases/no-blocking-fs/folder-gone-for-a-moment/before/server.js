const express = require('express');
const fs = require('fs');
const path = require('path');

const app = express();
const CACHE = path.join(__dirname, 'cache');

app.delete('/cache', (req, res) => {
  fs.rmSync(CACHE, { recursive: true }); // reports: no-blocking-fs
  fs.mkdirSync(CACHE); // reports: no-blocking-fs
  res.end();
});

app.post('/cache', (req, res) => {
  fs.writeFileSync(path.join(CACHE, 'last.json'), req.body); // reports: no-blocking-fs
  res.end();
});

app.post('/log', (req, res) => {
  fs.writeFileSync(path.join(__dirname, 'logs', req.body.name), ''); // reports: no-blocking-fs
  res.end();
});

app.listen(Number(process.env.PORT));
