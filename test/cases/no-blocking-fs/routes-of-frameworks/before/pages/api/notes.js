import { readFileSync } from 'node:fs';

export default function handler(request, response) {
  response.send(readFileSync('notes.md')); // reports: no-blocking-fs, refuses: unknown-caller
}
