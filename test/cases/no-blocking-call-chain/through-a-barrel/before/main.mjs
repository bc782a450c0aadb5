import { fallback, loadLanguage } from './lang/index.mjs';

async function hello(name) {
  const texts = loadLanguage(fallback); // reports: no-blocking-call-chain
  return `${texts.hello} ${name}`;
}

console.log(await hello('Ada'));
