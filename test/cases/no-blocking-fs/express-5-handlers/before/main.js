const express = require('express');
const fs = require('fs');

const app = express();

function showTerms(req, res) {
  res.send(fs.readFileSync('terms.html', 'utf8')); // reports: no-blocking-fs
}

app.get('/terms', showTerms);

app.get('/news', (req, res) => {
  res.send(fs.readFileSync('news.html', 'utf8')); // reports: no-blocking-fs
});

app.visit('/terms').then(() => app.visit('/news'));
