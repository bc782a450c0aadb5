const fs = require('fs');
const { access, writeFile } = require('fs/promises');
const { Sink, Source } = require('./source');

class Fixed extends Source {
  async read() {
    return 'fixed';
  }
}

class Quoted extends Source {
  async read() {
    return `"${await super.read()}"`;
  }
}

class Corked extends Sink {
  cork() {
    return fs.existsSync('none') || super.cork(); // refuses: override
  }

  async kept() {
    return await access(this.file).then(() => true, () => false) && await super.kept();
  }
}

async function main() {
  await writeFile('text.txt', 'text');
  console.log(await new Source('text.txt').size(), await new Fixed('text.txt').size(), await new Quoted('text.txt').size());
  console.log(await new Fixed('text.txt').read(), await new Quoted('text.txt').read());
  const sink = new Corked('text.txt');
  process.on('exit', () => console.log(sink.cork()));
  console.log(await sink.kept());
}

main();
