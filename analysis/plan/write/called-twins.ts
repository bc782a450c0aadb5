import { fnKey, type FnKey } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { Site } from '../site.ts';
import { type TwinForm, twinFormOf } from '../twins/twin-form.ts';
import { copyScope } from './scoped-edit.ts';
import type { Wanted } from './wanted.ts';
import type { Deciding, Writing } from './writing.ts';

/** A twin comes in beside the function that was imported. */
export function importedTwin(deciding: Deciding, site: Site): Wanted | undefined {
  const twin = twinOf(deciding, site);
  const { named } = site;
  const record = named.kind === 'binding' ? deciding.module.imports.find((each) => each.names.some((name) => name.binding === named.binding)) : undefined;
  return twin === undefined || record === undefined ? undefined : { how: 'import', module: record.specifier, path: twin };
}

/** The name of the twin that is called instead; undefined where the function itself became async. */
export function calledName(writing: Writing, site: Site): string | undefined {
  const wanted = importedTwin(writing, site);
  return wanted === undefined ? twinOf(writing, site) : writing.imports.nameOf(wanted, site.call);
}

function twinOf({ study, colouring }: Deciding, site: Site): string | undefined {
  const [target] = site.targets;
  if (target === undefined) return undefined;
  const beside = site.targets.length > 1 ? undefined : colouring.redirected.get(target);
  if (beside !== undefined) return study.graph.functionOf(beside)?.fn.name;
  const found = colouring.forms.get(target) === 'twin' ? study.graph.functionOf(target) : undefined;
  return found === undefined ? undefined : twinFormOf(found.module, found.fn)?.name;
}

/** The asynchronous forms that a module gets, but those inside of others, which come with them. */
export function twinsOf({ colouring, module }: Deciding): { key: FnKey; fn: Fn; form: TwinForm }[] {
  return module.functions.flatMap((fn) => {
    const key = fnKey(module.file, fn.id);
    const form = colouring.forms.get(key) === 'twin' ? twinFormOf(module, fn) : undefined;
    return form === undefined || copyScope(module, colouring.forms, colouring.hosts, fn.id) !== key ? [] : [{ key, fn, form }];
  });
}
