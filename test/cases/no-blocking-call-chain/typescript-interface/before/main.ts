import { FileStore, nothing, type Source, type Store } from './store.js';

class Theme {
  constructor(private readonly store: Store) {}

  colour(): string {
    return this.store.load('colour') ?? 'grey';
  }
}

function copy(from: Source | undefined, to: Store): void {
  const value = from?.load('colour');
  if (value !== undefined) to.save('colour', value);
}

function chosen(path: string | undefined): Store {
  return path === undefined ? nothing : new FileStore(path);
}

const store = chosen('theme.json');
copy(store, chosen(undefined));
copy(nothing, store);
console.log(store.name, new Theme(store).colour(), new Theme(nothing).colour());
