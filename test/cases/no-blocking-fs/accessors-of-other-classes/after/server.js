const express = require('express');
const { Page, Sheet } = require('./page');

const app = express();
const pages = [];

app.get('/page', async (req, res) => {
  const page = new Page(req.query.path, {});
  pages.push(page);
  res.send(await page.text());
});

app.get('/sheet', async (req, res) => {
  res.send(await new Sheet(req.query.path, {}).text());
});

app.get('/count', (req, res) => {
  res.send(String(pages.length));
});

app.listen(3000);
