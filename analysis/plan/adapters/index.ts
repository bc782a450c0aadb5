import type { AdapterName } from '../../../catalog/entry.ts';
import type { Adapter } from '../adapter.ts';

export const adapters: ReadonlyMap<AdapterName, Adapter> = new Map<AdapterName, Adapter>([
  ['exists', { name: 'exists', needs: [{ module: 'node:fs/promises', name: 'access' }], uses: [], text: ({ name, names, typescript }) => `function ${name}(path${typescript ? ': string' : ''})${typescript ? ': Promise<boolean>' : ''} {\n  return ${names['access'] ?? 'access'}(path).then(() => true, () => false);\n}` }],
  ...(['exec','execFile','spawn'] as const).map((n) => [n, { name: `${n}Async`, needs: [], uses: [], text: ({ name }: { name: string }) => `async function ${name}(...args) {\n  throw new Error('pending');\n}` }] as [AdapterName, Adapter]),
]);
