import { existsSync } from 'node:fs';

class Store {
  find(name: string, suffix = '.json'): boolean {
    return existsSync(`${name}${suffix}`);
  }
}

export const store = new Store();
