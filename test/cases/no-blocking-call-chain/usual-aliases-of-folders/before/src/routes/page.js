import { readPage } from '$lib/server/pages';
import { readNotes } from '@/notes';
import { readNotes as notesAgain } from '~/notes.js';
import { readTwice } from '@/twice';
import { readAll } from '@scope/notes';

export async function load(name) {
  const page = readPage(name); // reports: no-blocking-call-chain
  const notes = readNotes(); // reports: no-blocking-call-chain
  const again = notesAgain(); // reports: no-blocking-call-chain
  return { page, notes, again, twice: readTwice(), all: readAll() };
}
