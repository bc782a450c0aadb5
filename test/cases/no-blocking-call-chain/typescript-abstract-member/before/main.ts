import { readFileSync } from 'node:fs';

abstract class Reader {
  abstract text(): string;

  lines(): string[] {
    return this.text().split('\n');
  }
}

class FileReader extends Reader {
  constructor(private readonly path: string) {
    super();
  }

  text(): string {
    return readFileSync(this.path, 'utf8');
  }
}

class FixedReader extends Reader {
  text(): string {
    return 'fixed';
  }
}

function count(reader: Reader): number {
  return reader.lines().length;
}

console.log(count(new FileReader('theme.json')), count(new FixedReader()));
