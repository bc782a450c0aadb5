import type { Edit } from '../../edit.ts';
import { fnKey, type CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import type { Signature, TypeExpr } from '../../program/type-expr.ts';
import { certainly } from '../../program/value.ts';
import type { Implementer } from '../../program/values/implementers.ts';
import { memberOf } from '../../program/values/members-of.ts';
import { exportedType } from '../../program/values/type-names.ts';
import { declaringTypes } from '../references/contract.ts';
import type { Obstacle } from '../site.ts';
import { exportsOf, type Study } from '../study.ts';
import type { InPlace } from './held-types.ts';
import { promised } from './promise-types.ts';

/** `load(path: string): T` in an interface, where those who implement it become async. */
export function signatureEdits(graph: CallGraph, module: Module, inPlace: InPlace): Edit[] {
  if (module.language === 'dts') return [];
  return module.types.declarations.flatMap(({ name, type }) => {
    const implementers = type.kind === 'object' ? graph.follower.implementers().of({ file: module.file, name }) : [];
    if (type.kind !== 'object' || implementers.length === 0) return [];
    return type.members.filter((member) => isChanged(graph, implementers, member, inPlace)).flatMap((member) => resultEdits(graph, module, member));
  });
}

function isChanged(graph: CallGraph, implementers: readonly Implementer[], { name }: Signature, inPlace: InPlace): boolean {
  if (name === undefined) return false;
  return implementers.some((each) => memberOf(graph.follower, certainly(each), name).values.some((value) => value.kind === 'function' && inPlace(fnKey(value.file, value.fn))));
}

/** What may be a promise already takes an async function as it is. */
function resultEdits({ program }: CallGraph, module: Module, { how, type }: Signature): Edit[] {
  const result = how === 'property' ? functionResult(type) : type;
  return result === undefined || mayBePromise(result) ? [] : promised(program, module, result);
}

const functionResult = (type: TypeExpr | undefined): TypeExpr | undefined => (type?.kind === 'function' ? type.returns : undefined);

const mayBePromise = (type: TypeExpr): boolean => type.kind === 'union' && type.of.some((each) => each.kind === 'name' && (each.path[0] === 'Promise' || each.path[0] === 'PromiseLike'));

/** An interface that users of the package can name says what its members give: with `exports: keep` that stays. */
export function publicTypeObstacle(study: Study, module: Module, fn: Fn): Obstacle | undefined {
  const type = declaringTypes(study.graph, module, fn).find(({ file, name }) => isPublicType(study, file, name));
  if (type === undefined) return undefined;
  return { code: 'public-export', message: `'${fn.name ?? 'the function'}' is declared by the public interface '${type.name}'`, hint: '--exports break changes it', file: module.file, at: fn.nameRange ?? fn };
}

function isPublicType(study: Study, file: string, name: string): boolean {
  return [...study.surface.files].some((entry) => exportsOf(study, entry) !== 'break' && (entry === file || exportsIt(study, entry, file, name)));
}

function exportsIt({ graph }: Study, entry: string, file: string, name: string): boolean {
  const named = exportedType(graph.program, entry, name);
  return named.kind === 'declared' && named.file === file;
}
