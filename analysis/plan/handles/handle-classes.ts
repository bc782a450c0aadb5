import type { Entry } from '../../../catalog/entry.ts';
import { asInstance, indexCatalog, type CatalogIndex } from '../../findings/blocking/lookup.ts';
import type { Value } from '../../program/value.ts';

/** What the catalogue says of things that stay on the thread which made them: connections, and the statements that they give. */
export interface HandleClasses {
  /** The class that a value is an instance of, where it is such a thing. */
  classOf(value: Value): string | undefined;
  /** What a method of such a class is, where a value is one. */
  methodOf(value: Value): { readonly class: string; readonly name: string; readonly entry?: Entry } | undefined;
  /** May a method be called on the thread that has the instance? */
  asks(className: string, method: string): boolean;
  /** Is an instance of it a function that may be called there? */
  isCallable(className: string): boolean;
  /** The argument that is a function, which has to run there, too. */
  runs(className: string, method: string): number | undefined;
}

/** `node:sqlite#DatabaseSync` for an instance of it. */
const nameOf = (module: string, path: readonly string[]): string => `${module}#${path.join('.')}`;

export function handleClasses(entries: readonly Entry[]): HandleClasses {
  const index = indexCatalog(entries);
  const opened = entries.filter(({ handle }) => handle === 'opens').map(({ module, path }) => `${module}#${path === 'default' ? '' : path}`);
  const given = entries.filter(({ handle, returns }) => handle === 'asks' && returns !== undefined).map(({ returns = '' }) => returns.replace(/#default$/, '#'));
  const classes = new Set([...opened, ...given]);
  const entryOf = (className: string, method: string): Entry | undefined => entries.find(({ module, path, handle }) => handle !== undefined && `${module}#${path}` === `${className}${className.endsWith('#') ? '' : '.'}prototype.${method}`);
  const instance = (value: Value): { module: string; path: readonly string[] } | undefined => (value.kind === 'external' ? withClass(index, value) : undefined);
  /** What is a function itself. */
  const ownCall = ({ module, path }: { module: string; path: readonly string[] }): ReturnType<HandleClasses['methodOf']> => {
    const entry = entries.find((each) => each.handle !== undefined && each.module === module && each.path === path.join('.') && each.match.how === 'call');
    return entry === undefined ? undefined : { class: nameOf(module, path.slice(0, -1)), name: '', entry };
  };
  return {
    classOf(value) {
      const found = instance(value);
      if (found?.path.at(-1) !== 'prototype') return undefined;
      const name = nameOf(found.module, found.path.slice(0, -1));
      return classes.has(name) ? name : undefined;
    },
    methodOf(value) {
      const found = instance(value);
      if (found?.path.at(-1) === 'prototype') return ownCall(found);
      if (found?.path.at(-2) !== 'prototype') return undefined;
      const className = nameOf(found.module, found.path.slice(0, -2));
      const name = found.path.at(-1) ?? '';
      const entry = entryOf(className, name);
      return classes.has(className) ? { class: className, name, ...(entry === undefined ? {} : { entry }) } : undefined;
    },
    isCallable: (className) => entries.some(({ module, path, handle, match }) => handle === 'asks' && match.how === 'call' && `${module}#${path}` === `${className}.prototype`),
    asks: (className, method) => entryOf(className, method)?.handle === 'asks',
    runs: (className, method) => entryOf(className, method)?.runs,
  };
}

function withClass(index: CatalogIndex, { module, path }: Extract<Value, { kind: 'external' }>): { module: string; path: readonly string[] } {
  const from = path.findIndex((part) => part !== 'default');
  return asInstance(index, module, from < 0 ? [] : path.slice(from));
}
