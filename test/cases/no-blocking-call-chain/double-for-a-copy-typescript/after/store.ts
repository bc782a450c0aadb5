import { existsSync } from 'node:fs';
import { access } from 'node:fs/promises';

class Store {
  find(name: string, suffix = '.json'): boolean {
    return existsSync(`${name}${suffix}`); // skips: has-async-twin
  }

  async findAsync(name: string, suffix = '.json'): Promise<boolean> {
    return await access(`${name}${suffix}`).then(() => true, () => false);
  }
}

export const store = new Store();
