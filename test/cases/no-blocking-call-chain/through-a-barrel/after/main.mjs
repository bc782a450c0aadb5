import { fallback, loadLanguage } from './lang/index.mjs';

async function hello(name) {
  const texts = await loadLanguage(fallback);
  return `${texts.hello} ${name}`;
}

console.log(await hello('Ada'));
