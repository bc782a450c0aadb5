import type { Edit } from '../../edit.ts';
import type { FnKey } from '../../program/call-graph.ts';
import type { Module } from '../../program/module.ts';
import type { Form } from '../draft.ts';
import type { HostKind } from '../hosts/hosts.ts';

/** An edit, and whether it is meant for the text itself or only for the async copy of a function. */
export interface ScopedEdit extends Edit {
  /** Only in the copy of this function. */
  readonly copyOf?: FnKey;
}

/** Decides for code of a function: the outermost function around it that gets a twin takes the edit with it. */
export function copyScope(module: Module, forms: ReadonlyMap<FnKey, Form>, hosts: ReadonlyMap<FnKey, HostKind>, fn: number): FnKey | undefined {
  if (hosts.has(`${module.file}#${fn}`) && !forms.has(`${module.file}#${fn}`)) return undefined;
  let scope: FnKey | undefined;
  for (let at: number | undefined = fn; at !== undefined; at = module.functions[at]?.parent) {
    const key = `${module.file}#${at}`;
    if (forms.get(key) === 'twin') scope = key;
  }
  return scope;
}
