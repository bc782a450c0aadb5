import fs from 'node:fs';

class Counter {
  get value() {
    return Number(fs.readFileSync('count.txt', 'utf8')); // refuses: accessor
  }

  set value(count) {
    fs.writeFileSync('count.txt', String(count)); // refuses: accessor
  }
}

const counter = new Counter();
counter.value += 1;
console.log(counter.value);
