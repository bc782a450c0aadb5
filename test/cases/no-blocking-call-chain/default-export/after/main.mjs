import writeLetter from './letter.mjs';

async function send(name) {
  const text = await writeLetter(name);
  console.log(text.trim());
}

await send('Ada');
