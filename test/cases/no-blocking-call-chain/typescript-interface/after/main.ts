import { FileStore, nothing, type Source, type Store } from './store.js';

class Theme {
  constructor(private readonly store: Store) {}

  async colour(): Promise<string> {
    return await this.store.load('colour') ?? 'grey';
  }
}

async function copy(from: Source | undefined, to: Store): Promise<void> {
  const value = await from?.load('colour');
  if (value !== undefined) await to.save('colour', value);
}

function chosen(path: string | undefined): Store {
  return path === undefined ? nothing : new FileStore(path);
}

const store = chosen('theme.json');
await copy(store, chosen(undefined));
await copy(nothing, store);
console.log(store.name, await new Theme(store).colour(), await new Theme(nothing).colour());
