import { applyEdits, type Edit } from '../../edit.ts';
import type { FnKey } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import type { Program } from '../../program/program.ts';
import type { TypeExpr } from '../../program/type-expr.ts';
import type { Form } from '../draft.ts';
import type { Study } from '../study.ts';
import { isExportedByName } from '../twins/twin-exports.ts';
import { twinFormOf } from '../twins/twin-form.ts';
import { promised } from './promise-types.ts';

/** A public function or method that changes, by the names that a declaration file knows. */
interface Declared {
  readonly name: string;
  readonly class?: string;
}

/** `index.d.ts` beside `index.js`, written by hand: what it says of public functions that become async, or get an async form beside them. */
export function declarationEdits(study: Study, forms: ReadonlyMap<FnKey, Form>, module: Module): Edit[] {
  const source = module.language === 'dts' ? sourceOf(study, module.file) : undefined;
  if (source === undefined) return [];
  const { program } = study.graph;
  return [...forms].flatMap(([key, form]) => {
    const declared = declaredAs(study, key, source);
    if (declared === undefined) return [];
    if (form === 'in-place') return resultTypes(module, declared).flatMap((type) => promised(program, module, type));
    const name = twinNameOf(study, key);
    return name === undefined ? [] : twinDeclarations(program, module, declared, name);
  });
}

/** What a twin is called outside its file; undefined where nobody gets at it there. */
function twinNameOf({ graph, surface }: Study, key: FnKey): string | undefined {
  const found = graph.functionOf(key);
  const form = found === undefined ? undefined : twinFormOf(found.module, found.fn);
  if (found === undefined || form === undefined) return undefined;
  return form.how !== 'function' || (surface.files.has(found.module.file) && isExportedByName(found.module, found.fn)) ? form.name : undefined;
}

/** All overloads once more, behind the last. */
function twinDeclarations(program: Program, module: Module, declared: Declared, name: string): Edit[] {
  const overloads = overloadsOf(module, declared);
  const last = overloads.at(-1)?.fn.statement;
  const copies = overloads.flatMap(({ fn, type }) => {
    if (fn.statement === undefined || fn.nameRange === undefined) return [];
    const { start, end } = fn.statement;
    const edits = [...promised(program, module, type), { file: module.file, ...fn.nameRange, text: name }];
    return applyEdits(module.text.slice(start, end), edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start })));
  });
  if (last === undefined) return [];
  const indent = /[ \t]*$/.exec(module.text.slice(0, last.start))?.[0] ?? '';
  return [{ file: module.file, start: last.end, end: last.end, text: copies.map((copy) => `${module.style.eol}${indent}${copy}`).join('') }];
}

/** The JavaScript that a declaration file is about; for TypeScript, a build writes it. */
function sourceOf({ graph }: Study, file: string): string | undefined {
  const stem = file.replace(/\.d\.([cm]?)ts$/, '.$1');
  return [`${stem}js`, `${stem}jsx`].find((each) => graph.program.modules.has(each));
}

function declaredAs({ graph, surface }: Study, key: FnKey, source: string): Declared | undefined {
  const found = graph.functionOf(key);
  const name = surface.functions.get(key)?.split('.').at(-1);
  if (found === undefined || name === undefined || (found.module.file !== source && !surface.files.has(source))) return undefined;
  const inClass = found.fn.class === undefined ? undefined : found.module.classes[found.fn.class]?.name;
  return { name: found.fn.class === undefined ? name : (found.fn.name ?? name), ...(inClass === undefined ? {} : { class: inClass }) };
}

/** All overloads, and `const load: (path: string) => T`. */
function resultTypes(module: Module, declared: Declared): TypeExpr[] {
  const { bindings, types } = module;
  const ofConstants = types.bindings.filter(({ binding }) => declared.class === undefined && bindings[binding]?.name === declared.name && bindings[binding].kind !== 'param');
  return [...overloadsOf(module, declared).map(({ type }) => type), ...ofConstants.flatMap(({ type }) => (type.kind === 'function' ? [type.returns] : []))];
}

function overloadsOf({ functions, classes, types }: Module, declared: Declared): { readonly fn: Fn; readonly type: TypeExpr }[] {
  return types.returns.flatMap(({ fn: id, type }) => {
    const fn = functions[id];
    const owner = fn?.class === undefined ? undefined : classes[fn.class]?.name;
    return fn?.name === declared.name && owner === declared.class ? [{ fn, type }] : [];
  });
}
