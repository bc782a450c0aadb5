import { Router } from 'express';
import { readFileSync } from 'node:fs';

export const router = Router();

export async function addPages(folder) {
  const html = readFileSync(`${folder}/index.html`, 'utf8');
  const show = (request, response) => response.send(html);
  router.get('/', show);
  router.get('/raw', async (request, response) => {
    response.send(readFileSync(`${folder}/raw.html`, 'utf8')); // reports: no-blocking-fs
  });
}

export async function readOther(folder, cache) {
  cache.get('/other', folder);
  return readFileSync(`${folder}/other.html`, 'utf8'); // reports: no-blocking-fs
}
