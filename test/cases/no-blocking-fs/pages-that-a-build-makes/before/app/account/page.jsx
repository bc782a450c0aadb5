import { readFileSync } from 'node:fs';
import { cookies } from 'next/headers';

export default async function Account() {
  const user = (await cookies()).get('user').value;
  return readFileSync(`users/${user}`, 'utf8'); // reports: no-blocking-fs
}
