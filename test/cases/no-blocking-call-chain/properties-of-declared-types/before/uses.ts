import type { DiskStore, MemoryStore } from './disk';

interface Parts {
  readonly store: DiskStore;
  readonly memory: MemoryStore;
  readonly put: (name: string, text: string) => void;
}

export async function inline(parts: { store: DiskStore }) {
  parts.store.put('inline', ''); // reports: no-blocking-call-chain
}

export async function named(parts: Parts) {
  parts.store.put('named', ''); // reports: no-blocking-call-chain
  parts.memory.put('named', '');
}

export async function takenApart({ store, memory, put }: Parts) {
  store.put('taken', ''); // reports: no-blocking-call-chain
  memory.put('taken', '');
  put('taken', '');
}

export async function takenApartLater(parts: Parts) {
  const { store } = parts;
  store.put('later', ''); // reports: no-blocking-call-chain
}

export class Service {
  constructor(private readonly parts: Parts) {}

  async keep() {
    this.parts.store.put('kept', ''); // reports: no-blocking-call-chain
    this.parts.memory.put('kept', '');
  }
}
