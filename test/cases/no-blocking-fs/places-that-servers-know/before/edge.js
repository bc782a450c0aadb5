import { readFileSync } from 'node:fs';

const local = { fetch: () => readFileSync('index.html') }; // refuses: unknown-caller

export default {
  fetch() {
    return new Response(readFileSync('index.html')); // reports: no-blocking-fs, refuses: unknown-caller
  },
  local,
};

Bun.serve({ fetch: () => new Response(readFileSync('index.html')) }); // reports: no-blocking-fs
