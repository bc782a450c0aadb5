import { load } from '@/lib/load.js';
import { title } from '@/title.js';

export function page() {
  return load('page.html').trim();
}

export async function heading() {
  return `# ${title('title.txt')}`; // reports: no-blocking-call-chain
}
