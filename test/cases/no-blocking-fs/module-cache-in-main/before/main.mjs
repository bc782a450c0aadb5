import fs from 'node:fs';

let template;

async function render(name) {
  if (template === undefined) {
    template = fs.readFileSync('template.html', 'utf8').trim(); // reports: no-blocking-fs
  }
  return template.replace('template', name);
}

console.log(await render('Ada'));
console.log(await render('Grace'));
