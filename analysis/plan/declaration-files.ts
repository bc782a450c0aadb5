import type { Edit } from '../edit.ts';
import type { FnKey } from '../program/call-graph.ts';
import type { Module } from '../program/module.ts';
import type { TypeExpr } from '../program/type-expr.ts';
import type { Form } from './draft.ts';
import { promised } from './promise-types.ts';
import type { Study } from './study.ts';

/** A public function or method that changes, by the names that a declaration file knows. */
interface Declared {
  readonly name: string;
  readonly class?: string;
}

/** `index.d.ts` beside `index.js`, written by hand: what it says of public functions that become async. */
export function declarationEdits(study: Study, forms: ReadonlyMap<FnKey, Form>, module: Module): Edit[] {
  const source = module.language === 'dts' ? sourceOf(study, module.file) : undefined;
  if (source === undefined) return [];
  const changed = [...forms].flatMap(([key, form]) => (form === 'in-place' ? declaredAs(study, key, source) : []));
  return changed.flatMap((each) => resultTypes(module, each)).flatMap((type) => promised(study.graph.program, module, type));
}

/** The JavaScript that a declaration file is about; for TypeScript, a build writes it. */
function sourceOf({ graph }: Study, file: string): string | undefined {
  const stem = file.replace(/\.d\.([cm]?)ts$/, '.$1');
  return [`${stem}js`, `${stem}jsx`].find((each) => graph.program.modules.has(each));
}

function declaredAs({ graph, surface }: Study, key: FnKey, source: string): Declared[] {
  const found = graph.functionOf(key);
  const name = surface.functions.get(key)?.split('.').at(-1);
  if (found === undefined || name === undefined || (found.module.file !== source && !surface.files.has(source))) return [];
  const inClass = found.fn.class === undefined ? undefined : found.module.classes[found.fn.class]?.name;
  return [{ name: found.fn.class === undefined ? name : (found.fn.name ?? name), ...(inClass === undefined ? {} : { class: inClass }) }];
}

/** All overloads, and `const load: (path: string) => T`. */
function resultTypes({ functions, classes, bindings, types }: Module, declared: Declared): TypeExpr[] {
  const ofFunctions = types.returns.filter(({ fn: id }) => {
    const fn = functions[id];
    const owner = fn?.class === undefined ? undefined : classes[fn.class]?.name;
    return fn?.name === declared.name && owner === declared.class;
  });
  const ofConstants = types.bindings.filter(({ binding }) => declared.class === undefined && bindings[binding]?.name === declared.name && bindings[binding].kind !== 'param');
  return [...ofFunctions.map(({ type }) => type), ...ofConstants.flatMap(({ type }) => (type.kind === 'function' ? [type.returns] : []))];
}
