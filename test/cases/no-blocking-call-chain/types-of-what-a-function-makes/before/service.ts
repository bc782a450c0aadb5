import type { Index, Memory, openStore, settings, Store } from './stores.ts';

interface Deps {
  store: Store;
  memory: Memory;
  opened: Awaited<ReturnType<typeof openStore>>;
  settings: typeof settings;
  index: InstanceType<typeof Index>;
}

export function makeService({ store, memory, opened, settings: kept, index }: Deps) {
  return {
    async texts(name: string) {
      return [
        store.find(name), // reports: no-blocking-call-chain
        opened.find(name), // reports: no-blocking-call-chain
        kept.find(name), // reports: no-blocking-call-chain
        index.find(name), // reports: no-blocking-call-chain
        memory.find(name),
      ];
    },
  };
}
