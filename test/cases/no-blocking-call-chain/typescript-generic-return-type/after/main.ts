import { readFile } from 'fs/promises';

interface Limits {
  max: number;
}

class ConfigReader<T extends object> {
  constructor(private readonly path: string) {}

  private async text(): Promise<string> {
    return await readFile(this.path, 'utf8');
  }

  public async read<K extends keyof T>(key: K): Promise<T[K]> {
    return (JSON.parse(await this.text()) as T)[key];
  }
}

new ConfigReader<Limits>('limits.json').read('max').then((max) => console.log(max + 1));
