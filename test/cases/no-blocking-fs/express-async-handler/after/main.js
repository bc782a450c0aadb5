const express = require('express');
const { readFile } = require('fs/promises');
const path = require('path');

const app = express();
const views = path.join(__dirname, 'views');

app.get('/', async (req, res) => {
  const page = await readFile(path.join(views, 'home.html'), 'utf8');
  res.send(page);
});

const server = app.listen(0, async () => {
  const answer = await fetch(`http://127.0.0.1:${server.address().port}/`);
  console.log(answer.status, (await answer.text()).trim());
  server.close();
});
