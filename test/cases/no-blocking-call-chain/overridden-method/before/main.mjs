import fs from 'node:fs';

class Source {
  load(name) {
    return `<${name}>`;
  }

  async show(name) {
    return this.load(name).trim(); // reports: no-blocking-call-chain
  }
}

class FileSource extends Source {
  load(name) {
    return fs.readFileSync(name, 'utf8');
  }
}

for (const source of [new Source(), new FileSource()]) console.log(await source.show('a.txt'));
