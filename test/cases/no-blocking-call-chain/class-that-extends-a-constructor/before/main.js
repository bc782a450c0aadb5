const fs = require('fs');
const { Sink, Source } = require('./source');

class Fixed extends Source {
  read() {
    return 'fixed';
  }
}

class Quoted extends Source {
  read() {
    return `"${super.read()}"`;
  }
}

class Corked extends Sink {
  cork() {
    return fs.existsSync('none') || super.cork(); // refuses: override
  }

  kept() {
    return fs.existsSync(this.file) && super.kept();
  }
}

function main() {
  fs.writeFileSync('text.txt', 'text');
  console.log(new Source('text.txt').size(), new Fixed('text.txt').size(), new Quoted('text.txt').size());
  console.log(new Fixed('text.txt').read(), new Quoted('text.txt').read());
  const sink = new Corked('text.txt');
  process.on('exit', () => console.log(sink.cork()));
  console.log(sink.kept());
}

main();
