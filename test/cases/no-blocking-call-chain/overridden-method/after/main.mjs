import { readFile } from 'node:fs/promises';

class Source {
  async load(name) {
    return `<${name}>`;
  }

  async show(name) {
    return (await this.load(name)).trim();
  }
}

class FileSource extends Source {
  async load(name) {
    return await readFile(name, 'utf8');
  }
}

for (const source of [new Source(), new FileSource()]) console.log(await source.show('a.txt'));
