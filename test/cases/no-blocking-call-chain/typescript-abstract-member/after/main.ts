import { readFile } from 'node:fs/promises';

abstract class Reader {
  abstract text(): Promise<string>;

  async lines(): Promise<string[]> {
    return (await this.text()).split('\n');
  }
}

class FileReader extends Reader {
  constructor(private readonly path: string) {
    super();
  }

  async text(): Promise<string> {
    return await readFile(this.path, 'utf8');
  }
}

class FixedReader extends Reader {
  async text(): Promise<string> {
    return 'fixed';
  }
}

async function count(reader: Reader): Promise<number> {
  return (await reader.lines()).length;
}

console.log(await count(new FileReader('theme.json')), await count(new FixedReader()));
