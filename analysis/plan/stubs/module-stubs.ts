import { REPLACES_MODULE } from '../../findings/module-double.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { Argument, CallSite, Module } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';
import type { Value, Values } from '../../program/value.ts';
import { namedModule, specifierOf } from './specifiers.ts';
import type { LoadedApart, Stub } from './stub.ts';

/** Load a module, with replacements for what it imports: `proxyquire('./load', { fs: … })`. */
const FOR_ONE = /(?:^|\.)(?:proxyquire|esmock)(?:\.(?:load|noCallThru|noPreserveCache|strict|p|strictest))*(?:\(\))?(?:\.(?:load|noCallThru|noPreserveCache))*$/;
/** Load a module past the replacements, or with its variables laid open. */
const APART = /(?:^|\.)(?:rewire|proxyquire|esmock|requireActual|importActual|requireMock|importMock|rewiremock\.proxy)(?:\.\w+(?:\(\))?)*$/;

/** Stubs of whole modules: jest, vitest, testdouble, node:test, mockery, quibble; proxyquire and esmock for one importer. */
export function moduleStubs(graph: CallGraph, module: Module): Stub[] {
  return [...callStubs(graph, module), ...cacheStubs(graph, module)];
}

/** `require.cache[path].exports = double`, `require.cache[require.resolve('./load')] = …`: whoever loads the module next gets the double. */
function cacheStubs({ program }: CallGraph, { file, text, bindings, calls }: Module): Stub[] {
  const keys = new Set([...text.matchAll(/\brequire\.cache\[((?:[^[\]]|\[[^\]]*\])+)\]\s*(?:\.exports\s*)?=(?!=)/g)].map(([, key]) => key));
  if (keys.size === 0) return [];
  const resolved = calls.filter(({ calleeText }) => calleeText === 'require.resolve').map((call) => {
    const name = call.use.how === 'stored' && call.use.binding !== undefined ? bindings[call.use.binding]?.name : undefined;
    return { call, key: name ?? text.slice(call.start, call.end) };
  });
  // Through the parameter of a helper, it may be any of them.
  const isAny = [...keys].some((key) => !resolved.some((each) => each.key === key));
  return resolved.flatMap(({ call, key }): Stub[] => {
    const specifier = isAny || keys.has(key) ? specifierOf(call.args[0]) : undefined;
    return specifier === undefined ? [] : [{ file, start: call.start, end: call.end, replaces: { how: 'module', module: namedModule(program, file, specifier) } }];
  });
}

function callStubs(graph: CallGraph, module: Module): Stub[] {
  return module.calls.flatMap((call): Stub[] => {
    const specifier = specifierOf(call.args[0]);
    if (specifier === undefined) return [];
    const at = { file: module.file, start: call.start, end: call.end };
    const by = writtenName(graph, module, call);
    if (FOR_ONE.test(by)) return forImporter(graph, module, call, specifier).map((replaces) => ({ ...at, replaces }));
    if (!REPLACES_MODULE.test(by)) return [];
    const names = replacedNames(module, call.args[1]);
    return [{ ...at, replaces: { how: 'module', module: namedModule(graph.program, module.file, specifier), ...(names === undefined ? {} : { names }) }, ...(/^vi(?:test)?\./.test(call.calleeText) ? { inImports: true } : {}) }];
  });
}

/** Modules of ours that are loaded by other means than `import` and `require`. */
export function loadedApart(graph: CallGraph, module: Module): LoadedApart[] {
  return module.calls.flatMap((call): LoadedApart[] => {
    const specifier = APART.test(writtenName(graph, module, call)) ? specifierOf(call.args[0]) : undefined;
    const named = specifier === undefined ? undefined : namedModule(graph.program, module.file, specifier);
    const isFollowed = module.imports.some(({ start }) => start === call.start);
    return named?.kind === 'file' ? [{ file: module.file, start: call.start, end: call.end, loads: named.file, isFollowed }] : [];
  });
}

/** `proxyquire('./start', { './util': { ...require('./util'), now } })`: the rest of a module in its own double goes to nobody but who imports that module. */
export function isInOwnDouble(graph: CallGraph, file: string, at: Range): boolean {
  const { program, follower } = graph;
  const module = program.modules.get(file);
  return module?.calls.some((call) => {
    const [loaded, doubles] = call.args;
    const importer = FOR_ONE.test(writtenName(graph, module, call)) && doubles?.origin.kind === 'object' ? namedModule(program, file, specifierOf(loaded) ?? '') : undefined;
    if (importer?.kind !== 'file' || doubles?.origin.kind !== 'object') return false;
    return module.objects[doubles.origin.object]?.properties.some(({ name, value }) => {
      const double = value.kind === 'object' ? module.objects[value.object] : undefined;
      if (name === undefined || double === undefined || at.start < double.start || double.end < at.end) return false;
      const replaced = namedModule(program, importer.file, name);
      return double.properties.filter(({ spread }) => spread).every((each) => follower.follow(file, each.value).values.every((held) => held.kind === 'namespace' && replaced.kind === 'file' && held.file === replaced.file));
    });
  }) === true;
}

/** As it would be written without variables of its own: `const strict = proxyquire.noCallThru(); strict('./load', …)`. */
function writtenName(graph: CallGraph, module: Module, call: CallSite): string {
  const [value, ...others] = specifierOf(call.args[0]) === undefined ? [] : graph.callees(module.file, call).values;
  if (value?.kind !== 'external' || others.length > 0 || !LOADERS.has(value.module)) return call.calleeText;
  const path = value.path.filter((part) => part !== 'default').map((part) => (part === '()' ? part : `.${part}`));
  return [value.module, ...path].join('');
}

const LOADERS: ReadonlySet<string> = new Set(['proxyquire', 'esmock', 'rewire', 'rewiremock', 'mockery', 'quibble']);

function forImporter(graph: CallGraph, module: Module, call: CallSite, loaded: string): Stub['replaces'][] {
  const importer = namedModule(graph.program, module.file, loaded);
  const one = importer.kind === 'file' ? { importer: importer.file } : {};
  const doubles = call.args[1];
  if (doubles === undefined || importer.kind === 'outside') return [];
  const properties = objectProperties(graph, module.file, graph.follower.follow(module.file, doubles.origin));
  if (properties === undefined) return [{ how: 'variable', of: importer.file }];
  return properties.map(({ name, value }): Stub['replaces'] => {
    const names = namesIn(graph, value);
    return { how: 'module', ...one, module: namedModule(graph.program, importer.file, name), ...(names === undefined || writtenName(graph, module, call).includes('noCallThru') ? {} : { names }) };
  });
}

/**
 * The names that a double replaces: those of an object that says where the others come from, `() => ({ ...actual, stat: … })`.
 * A double that is the whole module replaces all names, those too that it does not have.
 */
function replacedNames(module: Module, double: Argument | undefined): readonly string[] | undefined {
  const factory = double?.origin.kind === 'function' ? module.functions[double.origin.fn] : undefined;
  const [returned, ...others] = factory?.returns ?? [];
  if (returned?.origin?.kind !== 'object' || others.length > 0) return undefined;
  const properties = module.objects[returned.origin.object]?.properties ?? [];
  const names = properties.flatMap(({ name }) => (name === undefined ? [] : [name]));
  return properties.some(({ spread }) => spread) && !names.includes('default') ? names : undefined;
}

/** proxyquire lets through what the double does not have. */
function namesIn(graph: CallGraph, value: Values): readonly string[] | undefined {
  const [only] = value.values;
  const object = only?.kind === 'object' && value.certain && value.values.length === 1 ? objectOf(graph, only) : undefined;
  if (object === undefined || object.properties.some(({ name, spread }) => spread || name === undefined || name === '@noCallThru')) return undefined;
  return object.properties.flatMap(({ name }) => (name === undefined ? [] : [name]));
}

function objectProperties(graph: CallGraph, file: string, value: Values): { name: string; value: Values }[] | undefined {
  const [only] = value.values;
  const object = only?.kind === 'object' && value.values.length === 1 ? objectOf(graph, only) : undefined;
  if (object === undefined || object.properties.some(({ spread, name }) => spread || name === undefined)) return undefined;
  return object.properties.map((each) => ({ name: each.name ?? '', value: graph.follower.follow(file, each.value) }));
}

const objectOf = (graph: CallGraph, value: Extract<Value, { kind: 'object' }>): Module['objects'][number] | undefined => graph.program.modules.get(value.file)?.objects[value.object];
