import * as fs from 'fs';

interface Limits {
  max: number;
}

class ConfigReader<T extends object> {
  constructor(private readonly path: string) {}

  private text(): string {
    return fs.readFileSync(this.path, 'utf8');
  }

  public async read<K extends keyof T>(key: K): Promise<T[K]> {
    return (JSON.parse(this.text()) as T)[key]; // reports: no-blocking-call-chain
  }
}

new ConfigReader<Limits>('limits.json').read('max').then((max) => console.log(max + 1));
