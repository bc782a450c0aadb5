const express = require('express');
const fs = require('fs');
const path = require('path');

const app = express();
const views = path.join(__dirname, 'views');

app.get('/', async (req, res) => {
  const page = fs.readFileSync(path.join(views, 'home.html'), 'utf8'); // reports: no-blocking-fs
  res.send(page);
});

const server = app.listen(0, async () => {
  const answer = await fetch(`http://127.0.0.1:${server.address().port}/`);
  console.log(answer.status, (await answer.text()).trim());
  server.close();
});
