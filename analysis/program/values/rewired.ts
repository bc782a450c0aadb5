import type { Origin } from '../origin.ts';
import type { Program } from '../program.ts';
import type { Values } from '../value.ts';
import type { Follower } from './members-of.ts';

/** `rewired.__get__('read')`, of what rewire loaded: what the variable of that name holds in the module. */
export function rewired(follower: Follower, file: string, { call, callee }: Pick<Extract<Origin, { kind: 'result' }>, 'call' | 'callee'>): Values | undefined {
  const variable = rewiredVariable(follower.program, file, call, callee);
  return variable === undefined ? undefined : follower.follow(variable.file, { kind: 'binding', binding: variable.binding });
}

/** The variable that a call of `__get__` asks for, where the text tells of which module. */
export function rewiredVariable(program: Program, file: string, call: number, callee: Origin): { readonly file: string; readonly binding: number } | undefined {
  if (callee.kind !== 'member' || (callee.name !== '__get__' && callee.name !== '__GetDependency__')) return undefined;
  const [named] = program.modules.get(file)?.calls[call]?.args ?? [];
  const target = rewiredFile(program, file, callee);
  if (target === undefined || named?.origin.kind !== 'literal') return undefined;
  const { value } = named.origin;
  const binding = program.modules.get(target)?.bindings.find((each) => each.fn === 0 && each.name === value && each.kind !== 'type');
  return binding === undefined ? undefined : { file: target, binding: binding.id };
}

/** The module whose variables `rewired.__get__` or `rewired.__set__` is about, where the text tells of which. */
export function rewiredFile({ modules, resolutions }: Program, file: string, callee: Origin): string | undefined {
  if (callee.kind !== 'member' || callee.object.kind !== 'binding') return undefined;
  const loaded = modules.get(file)?.bindings[callee.object.binding]?.values ?? [];
  const specifiers = new Set(loaded.map((each) => (each.kind === 'module' ? each.specifier : undefined)));
  const [specifier] = specifiers;
  const target = specifiers.size === 1 && specifier !== undefined ? resolutions.get(file)?.get(specifier) : undefined;
  return target?.kind === 'file' ? target.file : undefined;
}
