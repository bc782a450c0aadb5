import { readFileSync, writeFileSync } from 'node:fs';
import express from 'express';

const app = express();
const pages = new Map();
const ages = new Map();
const users = new Map();

class Texts {
  static #kept = new Map();

  static get(name) {
    if (Texts.#kept.has(name)) return Texts.#kept.get(name) ?? '';
    const text = readFileSync(`texts/${name}.txt`, 'utf8'); // refuses: shared-state
    Texts.#kept.set(name, text);
    return text;
  }
}

app.get('/pages/:name', async (request, response) => {
  const { name } = request.params;
  let page = pages.get(name);
  if (page === undefined) {
    page = readFileSync(`pages/${name}.html`, 'utf8'); // refuses: shared-state
    pages.set(name, page);
  }
  response.send(page + Texts.get(name));
});

app.get('/fresh/:name', async (request, response) => {
  const { name } = request.params;
  const page = pages.get(name);
  if (page !== undefined && ages.get(name) > Date.now()) return response.send(page);
  const text = readFileSync(`pages/${name}.html`, 'utf8'); // reports: no-blocking-fs, refuses: shared-state
  pages.set(name, text);
  ages.set(name, Date.now() + 1000);
  return response.send(text);
});

app.post('/users/:name', async (request, response) => {
  const { name } = request.params;
  if (users.has(name)) return response.status(409).end();
  writeFileSync('users.json', JSON.stringify([...users.keys(), name])); // reports: no-blocking-fs, refuses: shared-state
  users.set(name, { name });
  return response.end();
});
