import { readFileSync } from 'node:fs';
import NextAuth from 'next-auth';
import Credentials from 'next-auth/providers/credentials';

const isKnown = (name) => readFileSync('names.txt', 'utf8').includes(name);

export default NextAuth({
  providers: [
    Credentials({
      name: 'names',
      authorize: ({ name }) => (isKnown(name) ? { id: name } : null), // reports: no-blocking-call-chain
    }),
  ],
});
