const express = require('express');
const fs = require('fs');

const app = express();

app.get('/changes', (_, answer) => {
  answer.format({
    text: () => answer.send(fs.readFileSync('CHANGES.txt', 'utf8')), // reports: no-blocking-fs, refuses: escaped-function
    json: () => answer.json({ ok: true }),
  });
});

app.post('/export', (req, res, next) => {
  fs.writeFile('export.csv', req.query.rows, (error) => {
    if (error) return next(error);
    res.download('export.csv', () => {
      fs.unlinkSync('export.csv'); // reports: no-blocking-fs, refuses: external-callback
    });
  });
});

app.listen(3000);
