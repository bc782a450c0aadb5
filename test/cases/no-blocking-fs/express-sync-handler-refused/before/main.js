const express = require('express');
const fs = require('fs');

const app = express();

app.get('/terms', (req, res) => {
  res.send(fs.readFileSync('terms.html', 'utf8')); // reports: no-blocking-fs, refuses: external-callback
});

console.log('routes are registered');
