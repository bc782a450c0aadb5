import type { DiskStore, MemoryStore } from './disk';

interface Parts {
  readonly store: DiskStore;
  readonly memory: MemoryStore;
  readonly put: (name: string, text: string) => void;
}

export async function inline(parts: { store: DiskStore }) {
  await parts.store.put('inline', '');
}

export async function named(parts: Parts) {
  await parts.store.put('named', '');
  parts.memory.put('named', '');
}

export async function takenApart({ store, memory, put }: Parts) {
  await store.put('taken', '');
  memory.put('taken', '');
  put('taken', '');
}

export async function takenApartLater(parts: Parts) {
  const { store } = parts;
  await store.put('later', '');
}

export class Service {
  constructor(private readonly parts: Parts) {}

  async keep() {
    await this.parts.store.put('kept', '');
    this.parts.memory.put('kept', '');
  }
}
