import express from 'express';
import fastify from 'fastify';
import test from 'node:test';

const app = express();
app.get('/', async (request, response) => {
  response.json(await fetch('http://localhost/'));
});

const api = fastify();
api.get('/', async () => (await fetch('http://localhost/')).json());

test('answers', async () => {
  await fetch('http://localhost/');
});
