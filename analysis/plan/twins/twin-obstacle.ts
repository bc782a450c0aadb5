import type { FnKey } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import { askingAbout } from '../references/references.ts';
import { exportsOf, type Study } from '../study.ts';
import { existingTwin } from './existing-twin.ts';
import { literalMember, showsProperties } from './literal-member.ts';
import { type TwinForm, twinFormOf } from './twin-form.ts';

/** Why no twin can be written, in words; undefined where one can. `isForTests`: only they need the function as it is. */
export function twinObstacle(study: Study, key: FnKey, isForTests: boolean): string | undefined {
  const found = study.graph.functionOf(key);
  if (found === undefined) return 'it is not in the program';
  const { module, fn } = found;
  const form = twinFormOf(module, fn);
  if (escapesDoubles(study, module, fn, form, isForTests)) return 'a test replaces it, which a copy would escape';
  if (form === undefined) return 'a copy of it would have no place or name';
  const member = form.how === 'member' ? literalMember(module, fn) : undefined;
  if (member !== undefined && showsProperties(study.graph, askingAbout(study.graph, study.mocks), module, member.object)) return 'somebody may see that the object around it has one property more';
  const isNewName = form.how !== 'function' && study.surface.functions.has(key) && exportsOf(study, module.file) === 'keep';
  return isNewName ? 'an async form beside it would be a new public name' : undefined;
}

/**
 * Tests replace the function, and a copy cannot have doubles as well: not all can be told, or it has a form beside it whose doubles
 * are the tests' own. Where only tests need it as it is, it would stay for nobody else.
 */
function escapesDoubles({ graph, mocks }: Study, module: Module, fn: Fn, form: TwinForm | undefined, isForTests: boolean): boolean {
  const doubles = mocks.twinDoubles(module, fn);
  if (doubles?.length === 0) return false;
  // Only a function is a variable of its module.
  if (doubles === undefined || isForTests || existingTwin(graph, module, fn) !== undefined) return true;
  return form !== undefined && form.how !== 'function' && doubles.some(({ on }) => on === 'variable');
}
