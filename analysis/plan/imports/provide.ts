import { isTypeScript } from '../../program/language.ts';
import type { CallSite } from '../../program/module.ts';
import type { AsyncImport } from '../adapters/adapter.ts';
import { adapters } from '../adapters/index.ts';
import { taskText } from '../executor/task-text.ts';
import type { Task } from '../executor/task.ts';
import { spellingAt } from '../floor.ts';
import { helpers } from '../iteration/helpers.ts';
import type { Through } from '../stubs/forwarding.ts';
import { specifierOf } from '../write/places.ts';
import { wantedFrom, wantedKey, type Wanted } from '../write/wanted.ts';
import { bringIn, nameFromSpecifier } from './groups.ts';
import { loadedInPlace, loaderOf } from './lines.ts';
import { withOwnGlobals } from './own-globals.ts';
import { placeAround, type Place } from './place.ts';
import { pathOf, reused, reusedPromisified } from './reuse.ts';
import { isWithin } from './source.ts';
import { spelled } from './spelling.ts';
import { isVisible, type Group, type Imported, type ImportState, type Request } from './state.ts';

/** The expression that stands for what is wanted at a call: what is there, or what will be. */
export function provide(state: ImportState, wanted: Wanted, request: Request): string {
  if (wanted.how === 'adapter') return declareAdapter(state, wanted, request);
  if (wanted.how === 'task') return declareTask(state, wanted.task, request);
  if (wanted.how === 'import' && wanted.through !== undefined) return reachedThrough(state, wanted.through);
  return wanted.how === 'promisify' ? promisified(state, wanted, request) : imported(state, wanted, request);
}

/** `fs.promises.readFile`, looked up at the call: tests may have put something else there. */
function reachedThrough(state: ImportState, { holder, path }: Through): string {
  state.kept.add(holder);
  return [state.module.bindings[holder]?.name, ...path].join('.');
}

function imported(state: ImportState, wanted: Imported, request: Request): string {
  const there = reused(state, wanted, request.call) ?? (wanted.module === 'node:fs/promises' ? reusedPromisified(state, wanted, request.call) : undefined);
  return there ?? ofSameObject(state, wanted, request.call) ?? inPlace(state, wanted, request) ?? bringIn(state, wanted, request).expression;
}

/** `tools.glob.sync(…)` → `tools.glob(…)`: what holds the package is there, loaded when its author wants it. */
function ofSameObject({ graph, module }: ImportState, wanted: Imported, { callee, calleeRange }: CallSite): string | undefined {
  if (callee.kind !== 'member' || callee.object.kind !== 'member') return undefined;
  const { values, certain } = graph.follower.follow(module.file, callee.object);
  const [value] = values;
  if (!certain || values.length !== 1 || value?.kind !== 'external' || value.module !== wanted.module) return undefined;
  const path = pathOf(wanted);
  if (!value.path.every((part, index) => path[index] === part)) return undefined;
  const object = module.text.slice(calleeRange.start, calleeRange.end).replace(/\s*\??\.\s*[\w$]+$/, '');
  return [object, ...path.slice(value.path.length)].join('.');
}

/** `process.getBuiltinModule('fs')` with another module; what loads it, here an imported `process`, is still needed. */
function inPlace({ graph, module, kept }: ImportState, wanted: Imported, { call, source }: Request): string | undefined {
  if (source === undefined) return undefined;
  const { record } = source;
  const expression = loadedInPlace(module, call, source, wanted, spelled(graph, module, wanted.module, record));
  if (expression !== undefined) for (const each of module.references) if (isWithin(each, record)) kept.add(each.binding);
  return expression;
}

/** `const pbkdf2 = promisify(crypto.pbkdf2);` */
function promisified(state: ImportState, wanted: Imported, request: Request): string {
  const key = wantedKey({ how: 'promisify', module: wanted.module, path: wanted.path });
  const there = reusedPromisified(state, wanted, request.call) ?? state.declarations.find((each) => each.key === key && isVisible(each, request))?.name;
  if (there !== undefined) return there;
  const own = pathOf(wanted).at(-1) ?? nameFromSpecifier(wanted.module);
  const callback = referTo(state, wanted, request, `${own}Callback`);
  const promisify = referTo(state, { module: 'node:util', path: 'promisify' }, withoutSuccessor(request));
  const local = localPlace(callback.behind);
  const name = state.names.take(own, local?.scope);
  const end = state.module.style.semicolons ? ';' : '';
  state.declarations.push({
    key,
    name,
    text: `const ${name} = ${promisify.expression}(${callback.expression})${end}`,
    form: 'constant',
    behind: [callback.behind, promisify.behind].filter((each) => each !== undefined),
    ...(local === undefined ? {} : { place: local, ...(request.copyOf === undefined ? {} : { copyOf: request.copyOf }) }),
  });
  return name;
}

/** Its name takes over from no name of its own module. */
const withoutSuccessor = ({ source, ...rest }: Request): Request => (source === undefined ? rest : { ...rest, source: { record: source.record } });

interface Referred {
  readonly expression: string;
  /** What has to have run before; nothing for import declarations. */
  readonly behind?: Place | Group;
}

/** Within a function, if what is referred to is declared there. */
function localPlace(behind: Place | Group | undefined): Place | undefined {
  const place = behind !== undefined && 'names' in behind ? behind.place : behind;
  return place?.scope === undefined ? undefined : place;
}

function referTo(state: ImportState, wanted: Imported, request: Request, name?: string): Referred {
  const there = reused(state, wanted, request.call);
  if (there === undefined) {
    const { expression, group } = bringIn(state, wanted, request, name);
    return { expression, behind: group };
  }
  const binding = state.module.bindings.find((each) => each.name === there.split('.')[0] && state.kept.has(each.id));
  const place = binding === undefined || binding.kind === 'import' ? undefined : placeAround(state.module, binding.range);
  return { expression: there, ...(place === undefined ? {} : { behind: place }) };
}

/** A function of the module's own that is like a method of the language, under the name it gets. */
export const helperNamed = (state: ImportState, name: string, call: CallSite): string => declareAdapter(state, { how: 'adapter', name }, { call });

/** Adapters stand below the imports of the file, and what they need with them. */
function declareAdapter(state: ImportState, wanted: Extract<Wanted, { how: 'adapter' }>, request: Request): string {
  const key = wantedKey(wanted);
  const there = state.declarations.find((each) => each.key === key);
  if (there !== undefined) return there.name;
  const adapter = [...adapters, ...helpers].find(([name]) => name === wanted.name)?.[1];
  if (adapter === undefined) throw new Error(`no adapter is called ${wanted.name}`);
  const name = state.names.take(adapter.name);
  const names: Record<string, string> = {};
  for (const used of adapter.uses) names[used] = declareAdapter(state, { how: 'adapter', name: used }, request);
  const typescript = isTypeScript(state.module);
  const everywhere = inWholeModule(request);
  for (const need of adapter.needs) {
    if (!typescript && need.typeOnly === true) continue;
    names[need.name] = need.name === wanted.through?.path.at(-1) ? reachedThrough(state, wanted.through) : needed(state, need, everywhere);
  }
  state.declarations.push({ key, name, text: withOwnGlobals(state.module, names, (given) => adapter.text({ name, names: given, typescript })), form: 'function', behind: [] });
  return name;
}

/** `async function hash(...args) { return run(…, 'hashSync', args); }`. */
function declareTask(state: ImportState, task: Task, request: Request): string {
  const key = wantedKey({ how: 'task', task });
  const there = state.declarations.find((each) => each.key === key);
  if (there !== undefined) return there.name;
  const name = state.names.take(task.name.replace(/(?<=.)Sync$/, ''));
  const run = needed(state, { module: specifierOf(state.module, task.pool), name: 'run' }, inWholeModule(request));
  state.declarations.push({ key, name, text: taskText(state.module, task, name, run), form: 'function', behind: [] });
  return name;
}

/** What a function of the module needs can be brought in where the call is only if the whole module sees it there. */
export function inWholeModule({ call, source, place, ...rest }: Request): Request {
  const top = { ...call, fn: -1, start: 0, end: 0 };
  if (place === undefined || place.scope !== undefined) return { ...rest, call: top };
  return { ...rest, call: top, place, ...(source === undefined ? {} : { source }) };
}

function needed(state: ImportState, { module, name, typeOnly = false }: AsyncImport, request: Request): string {
  const spelling = module === 'node:fs/promises' ? spellingAt(state.floor, name) : undefined;
  if (spelling !== undefined && spelling.module !== module) return provide(state, wantedFrom(spelling), request);
  const wanted: Imported = { module, path: name, typeOnly };
  const there = reused(state, wanted, request.call);
  if (there !== undefined) return there;
  if (typeOnly && loaderOf(state.module, request.place?.record) !== undefined) return `import('${spelled(state.graph, state.module, module, undefined)}').${name}`;
  return bringIn(state, wanted, request).expression;
}
