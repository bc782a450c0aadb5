import { readFileSync } from 'node:fs';

export function GET(): Response {
  return new Response(readFileSync('notes.md', 'utf8')); // reports: no-blocking-fs, refuses: unknown-caller
}

export function generateStaticParams(): string[] {
  return readFileSync('names.txt', 'utf8').split(' '); // refuses: unknown-caller
}
