const express = require('express');
const fs = require('fs');

const app = express();

app.use((req, res, next) => {
  next();
  console.log(req.path, res.sent.length);
});

app.get('/terms', (req, res) => {
  res.sent.push(fs.readFileSync('terms.html', 'utf8')); // reports: no-blocking-fs, refuses: external-callback
});

app.visit('/terms', { sent: [] });
