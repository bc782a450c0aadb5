const express = require('express');
const fs = require('fs');
const path = require('path');

const app = express();
const DATA = path.join(__dirname, 'data');
const NOTE = path.join(DATA, 'note.json');

app.get('/note', (req, res) => {
  if (!fs.existsSync(NOTE)) return res.sendStatus(404); // reports: no-blocking-fs, refuses: load-change-save
  res.send(fs.readFileSync(NOTE, 'utf8')); // reports: no-blocking-fs, refuses: load-change-save
});

// Forced or not, and with the folder: on a thread of its own it comes between the two above, though they stay as they are.
app.delete('/note', (req, res) => {
  fs.rmSync(NOTE, { force: true }); // reports: no-blocking-fs, refuses: load-change-save
  res.end();
});

app.delete('/notes', (req, res) => {
  fs.rmSync(DATA, { recursive: true }); // reports: no-blocking-fs, refuses: load-change-save
  res.end();
});

app.listen(Number(process.env.PORT));
