const express = require('express');
const core = require('@shop/core');

const app = express();

app.get('/:name', (request, response) => {
  response.json(core.readManifest(request.params.name)); // reports: no-blocking-call-chain
});

app.listen(3000);
