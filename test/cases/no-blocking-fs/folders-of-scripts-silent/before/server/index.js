import express from 'express';
import { listed } from './jobs/list.js';

const app = express();
app.get('/', async (request, response) => response.send(await listed()));
app.listen(3000);
