import type { Value } from '../../program/value.ts';
import type { Binding, CallSite, ImportedName, ImportRecord, Module } from '../../program/module.ts';
import { onlyExternal, promisified } from '../promisified.ts';
import { recordOf } from './source.ts';
import type { Imported, ImportState } from './state.ts';
import { plainly } from './spelling.ts';

/** An expression for what is wanted out of variables that are there: `readFile`, `fsp.readFile`, `fs.promises.readFile`. */
export function reused(state: ImportState, wanted: Imported, call: CallSite): string | undefined {
  const found = state.module.bindings.flatMap((binding) => {
    const rest = isUsable(state, binding, wanted) ? restFrom(state, binding, wanted) : undefined;
    return rest !== undefined && isReadable(state.module, binding, call) ? [{ binding, rest }] : [];
  });
  const best = found.sort((a, b) => a.rest.length - b.rest.length || a.binding.id - b.binding.id)[0];
  if (best === undefined) return undefined;
  state.kept.add(best.binding.id);
  return [best.binding.name, ...best.rest].join('.');
}

/** `const deriveKey = util.promisify(crypto.pbkdf2)`, there already. */
export function reusedPromisified(state: ImportState, wanted: Imported, call: CallSite): string | undefined {
  const { module } = state;
  const forms = wanted.module === 'node:fs/promises' ? [wanted, { ...wanted, module: 'node:fs' }] : [wanted];
  const found = module.bindings.find((binding) => {
    const [value] = binding.values;
    if (binding.reassigned || value?.kind !== 'result' || !isReadable(module, binding, call)) return false;
    const original = promisified(state.graph, module, value);
    return forms.some((form) => original?.module === form.module && original.path.join('.') === pathOf(form).join('.'));
  });
  if (found !== undefined) state.kept.add(found.id);
  return found?.name;
}

type External = Extract<Value, { kind: 'external' }>;

const valueOf = (state: ImportState, file: string, binding: number): External | undefined => onlyExternal(state.graph.follower.follow(file, { kind: 'binding', binding }));

export const pathOf = ({ path }: Imported): readonly string[] => (path === 'default' ? [] : path.split('.'));

function isUsable({ module, names }: ImportState, binding: Binding, { typeOnly = false }: Imported): boolean {
  if (binding.reassigned || names.freed.has(binding.id)) return false;
  const record = recordOf(module, binding.id);
  const name = record?.names.find((each) => each.binding === binding.id);
  if (typeOnly) return record !== undefined && (record.how === 'import' || record.how === 'import-equals');
  return binding.kind !== 'type' && record?.typeOnly !== true && name?.typeOnly !== true;
}

/** What has to follow a variable's name. */
function restFrom(state: ImportState, binding: Binding, wanted: Imported): readonly string[] | undefined {
  const path = pathOf(wanted);
  const record = recordOf(state.module, binding.id);
  const name = record?.names.find((each) => each.binding === binding.id);
  if (record !== undefined && name !== undefined && isNamed(record, name, wanted)) return path.slice(1);
  const value = valueOf(state, state.module.file, binding.id);
  if (value?.module === wanted.module) return restOf(path, value.path);
  if (value?.module !== 'node:fs' || wanted.module !== 'node:fs/promises' || wanted.typeOnly === true) return undefined;
  if (value.path.length === 0) return usesPromises(state.module, binding.id) ? ['promises', ...path] : undefined;
  return restOf(['promises', ...path], value.path);
}

const isNamed = (record: ImportRecord, { imported }: ImportedName, wanted: Imported): boolean => plainly(record.specifier) === plainly(wanted.module) && imported !== '*' && imported === wanted.path.split('.')[0];

function restOf(path: readonly string[], prefix: readonly string[]): readonly string[] | undefined {
  return prefix.every((part, index) => path[index] === part) ? path.slice(prefix.length) : undefined;
}

const usesPromises = (module: Module, binding: number): boolean => module.members.some(({ object, name }) => name === 'promises' && object.kind === 'binding' && object.binding === binding);

/** In scope at a call, not shadowed there, and initialised before it. */
function isReadable(module: Module, binding: Binding, call: CallSite): boolean {
  const holds = (other: Binding): boolean => other.scope.start <= call.start && call.end <= other.scope.end;
  if (!holds(binding)) return false;
  if (binding.kind !== 'import' && binding.fn === call.fn && binding.range.end > call.start) return false;
  return !module.bindings.some((other) => other.name === binding.name && other.id !== binding.id && holds(other) && other.scope.end - other.scope.start <= binding.scope.end - binding.scope.start);
}
