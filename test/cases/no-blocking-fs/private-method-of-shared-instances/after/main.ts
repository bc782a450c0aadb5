import { readFile } from 'node:fs/promises';
import { get } from 'container';

interface Closing {
  close(): void;
}

class Settings implements Closing {
  #seen = 0;

  async name(): Promise<string> {
    await this.close();
    return (await this.load('settings.json')).name;
  }

  async close(): Promise<void> {
    this.#seen += 1;
  }

  private async load(path: string): Promise<{ name: string }> {
    return JSON.parse(await readFile(path, 'utf8'));
  }
}

const settings: Settings = get(Settings);
settings.name().then((name) => console.log(name));
