const express = require('express');
const fs = require('fs');

const app = express();

app.get('/terms', (req, res) => {
  res.send(fs.readFileSync('terms.html', 'utf8')); // reports: no-blocking-fs
});

app.get('/news', function (req, res, next) {
  if (this === next) return next();
  res.send(fs.readFileSync('news.html', 'utf8')); // reports: no-blocking-fs
});

app.get('/logo', (req, res) => res.send(fs.readFileSync('logo.svg', 'utf8'))); // reports: no-blocking-fs

app.get('/all', ({ path }, ...rest) => {
  rest[0].send(fs.readFileSync(`${path}.html`, 'utf8')); // reports: no-blocking-fs, refuses: external-callback
});

app.visit('/terms');
setTimeout(() => app.visit('/news'), 50);
setTimeout(() => app.visit('/logo'), 100);
