import type { AsyncImport } from '../../analysis/plan/adapters/adapter.ts';
import { adapters as all } from '../../analysis/plan/adapters/index.ts';

const adapters = new Map([...all].filter(([, { needs }]) => needs.every(({ module }) => module.startsWith('node:'))));

/** A module of all adapters that need no package, as a migration writes them where every name is free. */
export function adaptedModule(typescript: boolean): string {
  const own = Object.fromEntries([...adapters].map(([part, { name }]) => [part, name]));
  const needs = [...adapters.values()].flatMap((adapter) => adapter.needs).filter((need) => typescript || need.typeOnly !== true);
  const imports = new Set(needs.map(importLine));
  const texts = [...adapters.values()].map((adapter) => {
    const names = Object.fromEntries([...adapter.uses.map((part) => [part, own[part]]), ...adapter.needs.map(({ name }) => [name, name])]) as Record<string, string>;
    return adapter.text({ name: adapter.name, names, typescript });
  });
  return [[...imports].join('\n'), ...texts, `export { ${Object.values(own).join(', ')} };`, ''].join('\n\n');
}

function importLine({ module, name, typeOnly }: AsyncImport): string {
  return `import ${typeOnly === true ? 'type ' : ''}{ ${name} } from '${module}';`;
}
