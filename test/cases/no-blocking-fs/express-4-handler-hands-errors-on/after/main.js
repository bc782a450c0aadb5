const express = require('express');
const fs = require('fs');
const { readFile } = require('fs/promises');

const app = express();

app.get('/terms', (req, res, next) => {
  (async () => {
    res.send(await readFile('terms.html', 'utf8'));
  })().catch(next);
});

app.get('/news', function (req, res, next) {
  (async () => {
    if (this === next) return next();
    res.send(await readFile('news.html', 'utf8'));
  })().catch(next);
});

app.get('/logo', (req, res, next) => { (async () => res.send(await readFile('logo.svg', 'utf8')))().catch(next); });

app.get('/all', ({ path }, ...rest) => {
  rest[0].send(fs.readFileSync(`${path}.html`, 'utf8')); // reports: no-blocking-fs, refuses: external-callback
});

app.visit('/terms');
setTimeout(() => app.visit('/news'), 50);
setTimeout(() => app.visit('/logo'), 100);
