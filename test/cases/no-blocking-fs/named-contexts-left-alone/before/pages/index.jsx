import { readFileSync } from 'node:fs';

export async function getStaticProps() {
  return { props: { notes: readFileSync('notes.md', 'utf8') } };
}

export async function getServerSideProps() {
  return { props: { notes: readFileSync('notes.md', 'utf8') } }; // reports: no-blocking-fs
}
