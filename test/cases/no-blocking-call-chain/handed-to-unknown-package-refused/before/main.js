const fs = require('fs');
const { render } = require('template-engine');

function loadPart(name) {
  return fs.readFileSync(`parts/${name}.txt`, 'utf8').trim(); // refuses: external-callback
}

console.log(render('Hello. {footer}.', loadPart));
