import * as fs from 'node:fs';
import { get } from 'container';

interface Closing {
  close(): void;
}

class Settings implements Closing {
  #seen = 0;

  async name(): Promise<string> {
    await this.close();
    return this.load('settings.json').name; // reports: no-blocking-call-chain
  }

  async close(): Promise<void> {
    this.#seen += 1;
  }

  private load(path: string): { name: string } {
    return JSON.parse(fs.readFileSync(path, 'utf8'));
  }
}

const settings: Settings = get(Settings);
settings.name().then((name) => console.log(name));
