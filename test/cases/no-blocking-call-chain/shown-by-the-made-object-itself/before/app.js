const express = require('express');
const { Disk, makeUploads } = require('./uploads');

const app = express();
const uploads = makeUploads({ storage: new Disk() });

app.get('/size/:name', async (req, res) => {
  res.json({ size: await uploads.size(req.params.name) });
});
app.get('/age/:name', async (req, res) => {
  res.json({ age: await uploads.age(req.params.name) }); // reports: no-blocking-call-chain
});
app.listen(3000);
