import type { CallSite, ImportRecord, Module } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';

/** How the callee of a call came into the file. */
export interface Source {
  readonly record: ImportRecord;
  /** The variable that the import declares; undefined where the module is loaded in the call itself. */
  readonly binding?: number;
}

/** Follows a callee's variables within its file to the import that it came through. */
export function sourceOf(module: Module, call: CallSite): Source | undefined {
  let { callee: origin } = call;
  let holder: Range = call.calleeRange;
  let last: number | undefined;
  for (;;) {
    if (origin.kind === 'member') origin = origin.object;
    else if (origin.kind === 'awaited') origin = origin.of;
    else if (origin.kind === 'binding') {
      const { binding: id } = origin;
      const record = recordOf(module, id);
      if (record !== undefined) return { record, binding: id };
      const binding = module.bindings[id];
      const value = binding?.values[0];
      if (id === last || binding?.declarator === undefined || value === undefined || binding.reassigned) return undefined;
      holder = binding.declarator;
      origin = value;
      last = id;
    } else return origin.kind === 'module' ? loadedIn(module, holder, origin.specifier, last) : undefined;
  }
}

export const recordOf = (module: Module, binding: number): ImportRecord | undefined => module.imports.find((each) => each.names.some((name) => name.binding === binding));

function loadedIn(module: Module, holder: Range, specifier: string, binding: number | undefined): Source | undefined {
  const record = module.imports.find((each) => each.specifier === specifier && isWithin(each, holder));
  return record === undefined ? undefined : { record, ...(binding === undefined ? {} : { binding }) };
}

export const isWithin = (inner: Range, outer: Range): boolean => outer.start <= inner.start && inner.end <= outer.end;
