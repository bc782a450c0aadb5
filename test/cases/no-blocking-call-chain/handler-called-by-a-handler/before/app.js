const express = require('express');
const { readFileSync } = require('fs');

const app = express();

function show(req, res) {
  res.send(readFileSync('index.html', 'utf8')); // reports: no-blocking-fs
}

function page(name) {
  return readFileSync(`${name}.html`, 'utf8');
}

app.get('/', (req, res) => {
  if (req.query.raw) return show(req, res);
  return res.send(page('index')); // reports: no-blocking-call-chain
});
app.get('/index', show);
app.listen(3000);
