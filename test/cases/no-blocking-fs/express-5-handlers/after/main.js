const express = require('express');
const { readFile } = require('fs/promises');

const app = express();

async function showTerms(req, res) {
  res.send(await readFile('terms.html', 'utf8'));
}

app.get('/terms', showTerms);

app.get('/news', async (req, res) => {
  res.send(await readFile('news.html', 'utf8'));
});

app.visit('/terms').then(() => app.visit('/news'));
