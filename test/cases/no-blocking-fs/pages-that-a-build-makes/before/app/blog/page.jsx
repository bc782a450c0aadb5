import { readdirSync } from 'node:fs';

export default async function Blog() {
  return readdirSync('posts').join();
}
