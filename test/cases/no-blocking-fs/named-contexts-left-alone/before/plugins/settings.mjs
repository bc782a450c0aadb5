import { readFileSync } from 'node:fs';

export default async function settings(fastify) {
  fastify.decorate('settings', readFileSync('settings.json', 'utf8'));
  fastify.get('/settings', async () => readFileSync('settings.json', 'utf8')); // reports: no-blocking-fs
}
