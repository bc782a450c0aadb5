import { readdirSync, readFileSync } from 'node:fs';

export async function generateStaticParams() {
  return readdirSync('posts').map((slug) => ({ slug }));
}

export default async function Post({ params }) {
  return readFileSync(`posts/${(await params).slug}`, 'utf8');
}
