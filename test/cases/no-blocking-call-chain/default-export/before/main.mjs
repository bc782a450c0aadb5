import writeLetter from './letter.mjs';

async function send(name) {
  const text = writeLetter(name); // reports: no-blocking-call-chain
  console.log(text.trim());
}

await send('Ada');
