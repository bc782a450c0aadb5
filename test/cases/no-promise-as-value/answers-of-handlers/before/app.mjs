import express from 'express';
import fastify from 'fastify';
import Koa from 'koa';
import { readFile } from 'node:fs/promises';

const app = express();
const load = async (name) => JSON.parse(await readFile(`${name}.json`, 'utf8'));

app.get('/all', async (req, res) => {
  res.json(load('all')); // reports: no-promise-as-value
});
app.get('/one', async (req, res) => {
  res.status(200).send({ one: load('one') }); // reports: no-promise-as-value
});
app.get('/awaited', async (req, res) => {
  res.json(await load('all'));
});
app.get('/made', async (req, res) => {
  res.redirect(301, '/all');
});

fastify().get('/all', async (request, reply) => {
  reply.send(load('all'));
});

new Koa().use(async (ctx, next) => {
  ctx.body = load(ctx.path); // reports: no-promise-as-value
  await next();
});

export function collect(list, res) {
  res.send(load('all'));
  list.body = load('all');
}
