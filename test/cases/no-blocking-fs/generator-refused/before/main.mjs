import fs from 'node:fs';

function* parts(names) {
  for (const name of names) {
    yield fs.readFileSync(`parts/${name}`, 'utf8').trim(); // refuses: generator
  }
}

console.log([...parts(['a.txt', 'b.txt'])].join(''));
