const express = require('express');
const core = require('@shop/core');

const app = express();

app.get('/:name', (request, response, next) => {
  (async () => {
    response.json(await core.readManifest(request.params.name));
  })().catch(next);
});

app.listen(3000);
