import { page } from './schema.js';

export async function show(request, response) {
  response.send(page.parse(request.body).body); // reports: no-blocking-call-chain
}
