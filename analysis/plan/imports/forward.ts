import { isTypeScript } from '../../program/language.ts';
import type { Adapter } from '../adapters/adapter.ts';
import { forwardExists, forwardStub, withPromises } from '../adapters/forward-stub.ts';
import { placeAround } from './place.ts';
import type { ImportState } from './state.ts';

/** A test's double on the object that a variable holds. */
export interface Forwarding {
  readonly holder: number;
  readonly name: string;
  readonly path: readonly string[];
  readonly gives: 'result' | 'success';
}

/** `forwardStub(fs, 'readFileSync', fs.promises, 'readFile');` below the imports, before anything puts a double there. */
export function declareForwarding(state: ImportState, { holder, name, path, gives }: Forwarding): void {
  const binding = state.module.bindings[holder];
  if (binding === undefined) throw new Error(`${state.module.file} has no variable ${String(holder)}`);
  const forward = declareForward(state, gives === 'result' ? forwardStub : forwardExists);
  const promises = [binding.name, ...path.slice(0, -1)].join('.');
  const names = gives === 'result' ? `'${name}', ${promises}, '${path.at(-1) ?? ''}'` : promises;
  const place = binding.kind === 'import' ? undefined : placeAround(state.module, binding.range);
  state.kept.add(holder);
  state.declarations.push({ key: `forwarded ${name}`, name, text: `${forward}(${binding.name}, ${names});`, form: 'constant', behind: place === undefined ? [] : [place] });
}

/** The name of a function that gives a double of `fs` its asynchronous forms. */
export const declareForms = (state: ImportState): string => declareForward(state, withPromises);

function declareForward(state: ImportState, adapter: Adapter): string {
  const key = `adapter ${adapter.name}`;
  const there = state.declarations.find((each) => each.key === key);
  if (there !== undefined) return there.name;
  const name = state.names.take(adapter.name);
  state.declarations.push({ key, name, text: adapter.text({ name, names: {}, typescript: isTypeScript(state.module) }), form: 'function', behind: [] });
  return name;
}
