import { fnKey, type FnKey } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import { recordOf } from '../imports/source.ts';
import { namedEnd, type Site } from '../site.ts';
import { exportsOf } from '../study.ts';
import { goesThroughExports, type TwinForm, twinFormOf, wayTo } from '../twins/twin-form.ts';
import { isPropertyOfCallee } from '../twins/whole-export.ts';
import { copyScope } from './scoped-edit.ts';
import type { Wanted } from './wanted.ts';
import type { Deciding, Writing } from './writing.ts';

/** A twin comes in beside the function that was imported. */
export function importedTwin(deciding: Deciding, site: Site): Wanted | undefined {
  const twin = twinOf(deciding, site);
  const { named } = site;
  if (twin === undefined || named.kind !== 'binding' || isOnCallee(deciding, site)) return undefined;
  const record = recordOf(deciding.module, named.binding);
  return record === undefined ? takenOut(deciding, site, twin) : { how: 'import', module: record.specifier, path: twin };
}

/** `const load = require('./store').load;`, or out of a variable that holds all of the store. */
function takenOut({ study, module }: Deciding, site: Site, twin: string): Wanted | undefined {
  const found = site.targets[0] === undefined ? undefined : study.graph.functionOf(site.targets[0]);
  if (found === undefined || found.module === module) return undefined;
  const loaded = wayTo(study, site, found.module, found.fn.name ?? '');
  return loaded === undefined ? undefined : { how: 'import', module: loaded.specifier, path: loaded.way === 'default' ? `default.${twin}` : twin };
}

/** The name of the twin that is called instead; undefined where the function itself became async. */
export function calledName(writing: Writing, site: Site): string | undefined {
  const wanted = importedTwin(writing, site);
  if (wanted !== undefined) return writing.imports.nameOf(wanted, site.call);
  const twin = twinOf(writing, site);
  return twin === undefined || !isOnCallee(writing, site) ? twin : `${lastName(site)}.${twin}`;
}

/** `load.loadAsync()`: a property of what is called. */
function isOnCallee({ study }: Deciding, site: Site): boolean {
  const found = site.targets[0] === undefined ? undefined : study.graph.functionOf(site.targets[0]);
  return found !== undefined && isPropertyOfCallee(found.module, found.fn, site);
}

const lastName = (site: Site): string => /[#\w$]+$/.exec(site.module.text.slice(site.call.calleeRange.start, namedEnd(site)))?.[0] ?? '';

function twinOf({ study, colouring }: Deciding, site: Site): string | undefined {
  const [target] = site.targets;
  if (target === undefined) return undefined;
  const beside = site.targets.length > 1 ? undefined : colouring.redirected.get(target);
  if (beside !== undefined) return study.graph.functionOf(beside)?.fn.name;
  const found = colouring.forms.get(target) === 'twin' ? study.graph.functionOf(target) : undefined;
  return found === undefined ? undefined : twinFormOf(found.module, found.fn)?.name;
}

/** The asynchronous forms that a module gets, but those inside of others, which come with them. */
export function twinsOf({ colouring, module }: Pick<Deciding, 'colouring' | 'module'>): { key: FnKey; fn: Fn; form: TwinForm }[] {
  return module.functions.flatMap((fn) => {
    const key = fnKey(module.file, fn.id);
    const form = colouring.forms.get(key) === 'twin' ? twinFormOf(module, fn) : undefined;
    return form === undefined || copyScope(module, colouring.forms, colouring.hosts, fn.id) !== key ? [] : [{ key, fn, form }];
  });
}

/** Does the module hand out the copy of a function, for its other files or for the package's users? */
export function isTwinExported({ study, colouring }: Pick<Deciding, 'study' | 'colouring'>, module: Module, key: FnKey): boolean {
  if (study.surface.functions.has(key) && exportsOf(study, module.file) !== 'keep') return true;
  return [...colouring.sites.values()].some((sites) => sites.some((site) => site.targets.includes(key) && goesThroughExports(site, module)));
}
