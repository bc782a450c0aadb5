const express = require('express');
const fs = require('fs');

const app = express();

app.post('/notes', (req, res) => {
  fs.unlinkSync('notes.json'); // reports: no-blocking-fs
  fs.renameSync(`uploads/${req.body.name}`, 'notes.json'); // reports: no-blocking-fs
  res.end();
});

app.get('/notes', (req, res) => {
  res.end(fs.readFileSync('./notes.json')); // reports: no-blocking-fs
});

app.get('/about', (req, res) => {
  res.end(fs.readFileSync('./about.html')); // reports: no-blocking-fs
});

app.listen(Number(process.env.PORT));
