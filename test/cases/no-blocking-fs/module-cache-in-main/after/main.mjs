import { readFile } from 'node:fs/promises';

let template;

async function render(name) {
  if (template === undefined) {
    template = (await readFile('template.html', 'utf8')).trim();
  }
  return template.replace('template', name);
}

console.log(await render('Ada'));
console.log(await render('Grace'));
