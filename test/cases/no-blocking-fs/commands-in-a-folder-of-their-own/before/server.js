import express from 'express';
import { readPage } from './commands/pages.js';
import { readTitle } from './titles.js';

const app = express();
app.get('/', async (request, response) => response.send(await readTitle('.')));
app.get('/page', async (request, response) => response.send(await readPage('.')));
app.listen(3000);
