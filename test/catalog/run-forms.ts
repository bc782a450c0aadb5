import { promisify } from 'node:util';
import type { AsyncCall, Entry } from '../../catalog/entry.ts';
import { holderOf, member, valueAt } from './runtime.ts';

type Arguments = readonly unknown[];

/** Calls the synchronous form; for a method, of this object. */
export function runSync({ module, path }: Entry, args: Arguments, receiver?: unknown): unknown {
  const value = receiver === undefined ? valueAt(module, path) : member(receiver, lastName(path));
  return Reflect.apply(callable(value, path), receiver ?? holderOf(module, path), args);
}

/** Calls the asynchronous form as a migration writes it, and maps its result back. Throws where the catalogue names none. */
export async function runAsync({ id, instead }: Entry, args: Arguments, receiver?: unknown): Promise<unknown> {
  switch (instead.form) {
    case 'promise':
      return mapped(instead, await call(instead, args));
    case 'promisify':
      return mapped(instead, await promisified(instead, args));
    case 'method':
      return Reflect.apply(callable(member(receiver, lastName(instead.path)), instead.path), receiver, args);
    case 'async-iterator':
      return collected(call(instead, args) as AsyncIterable<unknown>);
    case 'adapter': {
      if (instead.plain === undefined) throw new Error(`${id} has no plain form`);
      if (instead.plain.settles === 'boolean') return settles(call(instead.plain, args.slice(0, 1)));
      return mapped(instead.plain, await promisified(instead.plain, args));
    }
    default:
      throw new Error(`${id} has no asynchronous form`);
  }
}

function call({ module, path }: AsyncCall, args: Arguments): unknown {
  return Reflect.apply(callable(valueAt(module, path), path), holderOf(module, path), args);
}

function promisified({ module, path }: AsyncCall, args: Arguments): Promise<unknown> {
  const wrapped: unknown = promisify(callable(valueAt(module, path), path));
  return callable(wrapped, path)(...args) as Promise<unknown>;
}

/** `$.stdout` is all that mappings are. */
function mapped({ result = '$' }: AsyncCall, value: unknown): unknown {
  return result.split('.').slice(1).reduce(member, value);
}

async function settles(promise: unknown): Promise<boolean> {
  try {
    await promise;
    return true;
  } catch {
    return false;
  }
}

async function collected(items: AsyncIterable<unknown>): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for await (const item of items) all.push(item);
  return all;
}

function callable(value: unknown, path: string): (...args: unknown[]) => unknown {
  if (typeof value !== 'function') throw new TypeError(`${path} is no function`);
  return value as (...args: unknown[]) => unknown;
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
