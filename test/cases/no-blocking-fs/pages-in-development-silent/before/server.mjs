import express from 'express';
import { readFileSync } from 'node:fs';
import { createServer } from 'vite';

const app = express();
const vite = await createServer({ server: { middlewareMode: true } });
app.get('/page', async (request, response) => {
  const template = readFileSync('index.html', 'utf8');
  response.send(await vite.transformIndexHtml(request.url, template));
});
app.get('/note', async (request, response) => {
  response.send(readFileSync('note.txt', 'utf8')); // reports: no-blocking-fs
});
app.listen(3000);
