const express = require('express');
const fs = require('fs');
const { appendFile } = require('fs/promises');

const app = express();

app.post('/shorten', (req, res) => {
  const text = fs.readFileSync('events.log', 'utf8'); // reports: no-blocking-fs, refuses: load-change-save
  fs.writeFileSync('events.log', text.slice(-1000)); // reports: no-blocking-fs, refuses: load-change-save
  res.end();
});

app.post('/event', (req, res) => {
  fs.appendFileSync('events.log', `${req.query.name}\n`); // reports: no-blocking-fs, refuses: load-change-save
  res.end();
});

app.post('/other', (req, res, next) => {
  (async () => {
    await appendFile('other.log', `${req.query.name}\n`);
    res.end();
  })().catch(next);
});

app.listen(Number(process.env.PORT));
