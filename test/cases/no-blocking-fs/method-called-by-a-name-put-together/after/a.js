const fs = require('fs');
const { readFile } = require('fs/promises');
const Visitor = require('./visitor');

class Printer extends Visitor {
  visitList(node) {
    return node.items.map((item) => this.visit(item)).join(',');
  }

  visitFile(node) {
    return fs.readFileSync(node.path, 'utf8').trim(); // skips: has-async-twin
  }

  async visitFileAsync(node) {
    return (await readFile(node.path, 'utf8')).trim();
  }
}

console.log(new Printer().visit({ kind: 'List', items: [{ kind: 'File', path: 'label.txt' }] }));
module.exports = Printer;
