import type { FnKey } from '../program/call-graph.ts';
import type { Fn } from '../program/function.ts';
import type { Module } from '../program/module.ts';
import type { Form } from './draft.ts';
import { exportsOf, type Study } from './study.ts';

/** Where a copy of a function can be put and how callers name it. */
export interface TwinForm {
  readonly name: string;
  /** `method`: another member of the class or object; `function`: another declaration; `property`: another assignment. */
  readonly how: 'method' | 'function' | 'property';
}

/** The async copy of a function, or undefined where no copy can be named: a function expression in the middle of others. */
export function twinFormOf(module: Module, fn: Fn): TwinForm | undefined {
  if (fn.name === undefined || fn.statement === undefined || fn.isGenerator) return undefined;
  const how = fn.kind === 'method' ? 'method' : fn.use.how === 'property' ? 'property' : fn.binding !== undefined || fn.isDeclaration ? 'function' : undefined;
  if (how === undefined || (how === 'method' && fn.class === undefined)) return undefined;
  return { name: freeName(module, `${fn.name}Async`, how), how };
}

function freeName(module: Module, wanted: string, how: TwinForm['how']): string {
  const taken = (name: string): boolean => module.bindings.some((binding) => binding.name === name) || (how !== 'function' && module.members.some((member) => member.name === name));
  let name = wanted;
  for (let n = 2; taken(name); n += 1) name = `${wanted}${n}`;
  return name;
}

/** Why no twin can be written, in words; undefined where one can. */
export function twinObstacle(study: Study, key: FnKey, _forms: ReadonlyMap<FnKey, Form>): string | undefined {
  const found = study.graph.functionOf(key);
  if (found === undefined) return 'it is not in the program';
  const { module, fn } = found;
  const form = twinFormOf(module, fn);
  if (form === undefined) return 'a copy of it would have no place or name';
  const isPublicFile = study.surface.files.has(module.file);
  const policy = exportsOf(study, module.file);
  if (form.how !== 'function' && study.surface.functions.has(key) && policy === 'keep') return 'an async form beside it would be a new public name';
  const callers = study.graph.callsTo(key);
  const abroad = callers.some((ref) => ref.file !== module.file);
  return abroad && form.how === 'function' && isPublicFile && policy === 'keep' ? 'an async form beside it would be a new public name' : undefined;
}
