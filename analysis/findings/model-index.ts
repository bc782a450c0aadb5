import { satisfies } from 'semver';
import { callbackModels } from '../../catalog/callbacks/index.ts';
import type { CallbackModel } from '../../catalog/callbacks/model.ts';
import type { Value } from '../program/value.ts';
import { isJakefile, isTestFile } from './file-role.ts';

type ByKey = ReadonlyMap<string, readonly CallbackModel[]>;

const byPath = grouped((model) => (model.calls.how === 'path' ? product(model.calls.modules, model.calls.paths.map(withoutDefault)) : []));
const byMethod = grouped((model) => (model.calls.how === 'method' ? product(model.calls.modules, model.calls.names) : []));
const byGlobal = grouped((model) => (model.calls.how === 'global' ? model.calls.paths : []));
const byName = grouped((model) => (model.calls.how === 'name' ? model.calls.names : []));

/** The files that are given the globals of a tool. */
const GIVEN = { 'test-files': isTestFile, jakefiles: isJakefile } as const;

/** Models of calling a value from outside the program: by its path first, then as a method of something that its module gives. */
export function modelsOfValue(value: Value, file: string): readonly CallbackModel[] {
  if (value.kind === 'global') return (byGlobal.get(value.path.join('.')) ?? []).filter(({ calls }) => calls.how === 'global' && (calls.in === undefined || GIVEN[calls.in](file)));
  if (value.kind !== 'external') return [];
  const exact = byPath.get(`${value.module}#${withoutDefault(value.path.join('.'))}`) ?? [];
  const methods = byMethod.get(`${value.module}#${value.path.at(-1) ?? ''}`) ?? [];
  return [...exact, ...methods.filter((model) => isWayTo(model, value.path))].filter((model) => holdsForVersion(model, value.version));
}

/** Models of calling a method of this name on something that is not known. */
export const modelsOfName = (name: string): readonly CallbackModel[] => byName.get(name) ?? [];

/** The model of this `id`. */
export const modelNamed = (id: string): CallbackModel | undefined => callbackModels.find((model) => model.id === id);

/** Between the module and the method stand calls, and names that lead from one of its objects to another. */
function isWayTo({ calls }: CallbackModel, path: readonly string[]): boolean {
  const between = path.slice(0, -1);
  return calls.how === 'method' && (calls.through?.includes('*') === true || between.every((part) => part === '()' || calls.through?.includes(part) === true));
}

/** Of an unknown version it is only known what holds for all, or for the oldest. */
function holdsForVersion({ versions }: CallbackModel, version: string | undefined): boolean {
  if (versions === undefined) return true;
  return version !== undefined && satisfies(version, versions, { includePrerelease: true });
}

function withoutDefault(path: string): string {
  return path === '' ? 'default' : path.replace(/^(?:default\.)+/, '');
}

function product(modules: readonly string[], paths: readonly string[]): string[] {
  return modules.flatMap((module) => paths.map((path) => `${module}#${path}`));
}

function grouped(keysOf: (model: CallbackModel) => readonly string[]): ByKey {
  const groups = new Map<string, CallbackModel[]>();
  for (const model of callbackModels) {
    for (const key of keysOf(model)) groups.set(key, [...(groups.get(key) ?? []), model]);
  }
  return groups;
}
