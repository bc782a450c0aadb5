import { createRequire } from 'node:module';
import { unexported } from './unexported.mjs';

const require = createRequire(import.meta.url);

/** True where the running Node is at least this version; a version left out is one that every supported Node has. */
export function runsOn(since: string | undefined): boolean {
  if (since === undefined) return true;
  const [wanted, running] = [since, process.versions.node].map((version) => version.split('.').map(Number));
  for (const [i, part] of (wanted ?? []).entries()) {
    const own = running?.[i] ?? 0;
    if (own !== part) return own > part;
  }
  return true;
}

/** The value at a dotted path of a module, as the catalogue writes paths. */
export function valueAt(module: string, path: string): unknown {
  const exports = module === 'globalThis' ? globalThis : load(module);
  const [first = '', ...rest] = path.split('.');
  return rest.reduce((value, name) => member(value, name), member(exports, first) ?? unexported(module, first, exports as Record<string, unknown>));
}

/** The object that holds the value at a path: the `this` of its calls. */
export function holderOf(module: string, path: string): unknown {
  const [, holder] = /^(.*)\.[^.]+$/.exec(path) ?? [];
  return holder === undefined ? load(module) : valueAt(module, holder);
}

export function load(module: string): unknown {
  return require(module) as unknown;
}

/** Undefined where there is no such member, or nothing that could have one. */
export function member(value: unknown, name: string): unknown {
  return value === null || value === undefined ? undefined : (Object(value) as Record<string, unknown>)[name];
}
