import type { Module } from '../module.ts';
import { UNKNOWN, type Origin } from '../origin.ts';
import type { Program } from '../program.ts';
import { certainly, NO_VALUES, union, valueKey, type Values } from '../value.ts';
import { givenItem, heldBy, takenOut } from './collections.ts';
import { certainTexts, filesOf, textOf } from './computed-names.ts';
import { declaredType } from './declared-type.ts';
import { elementsOf } from './elements-of.ts';
import { readHierarchy, type Hierarchy } from './hierarchy.ts';
import { readImplementers, type Implementers } from './implementers.ts';
import { injected } from './injected.ts';
import { callable, instanceOf, memberOf, resultOf, type Follower } from './members-of.ts';
import { readOpenWrites, type OpenWrites } from './open-writes.ts';
import { withoutRemoved } from './removed-names.ts';
import { rewired } from './rewired.ts';
import { thisOf } from './this-of.ts';
import { withType } from './typed-values.ts';

const DEEPEST = 100;

/** What callers pass for parameters, by `parameterKey`. */
export type Passed = ReadonlyMap<string, Values>;

export const parameterKey = (file: string, fn: number, index: number): string => `${file}#${fn} ${index}`;

/** What a follower remembers. */
interface Memory {
  readonly origins: ReturnType<typeof remembering>;
  readonly names: ReturnType<typeof remembering>;
}

const memories = new WeakMap<Follower, Memory>();

/**
 * Follows origins through the bindings, imports and exports of a program. Answers are remembered; the program must not change meanwhile.
 * `passed`: what is known of parameters; those that it does not name can be anything. `base`: of the program that this one only adds to.
 */
export function createFollower(program: Program, passed: Passed = new Map(), base?: Follower): Follower {
  const writes = writesByName(base === undefined ? program.modules.values() : additionsTo(program, base.program));
  const memory = (base === undefined ? undefined : memories.get(base)) ?? { origins: remembering(), names: remembering() };
  const { origins, names } = memory;
  const questionAbout = questionsAboutBindings();
  let open: OpenWrites | undefined;
  let hierarchy: Hierarchy | undefined;
  let implementers: Implementers | undefined;
  const follower: Follower = {
    program,
    writesNamed: (name) => together(base?.writesNamed(name) ?? [], writes.get(name) ?? []),
    hierarchy: () => base?.hierarchy() ?? (hierarchy ??= readHierarchy(program, follower)),
    implementers: () => base?.implementers() ?? (implementers ??= readImplementers(follower)),
    openWrites: () => base?.openWrites() ?? (open ??= readOpenWrites(follower)),
    passed: (file, fn, index) => passed.get(parameterKey(file, fn, index)) ?? NO_VALUES,
    once: (key, find) => names(key, find),
    follow(file, origin) {
      if (origin === UNKNOWN) return NO_VALUES;
      if (origin.kind === 'binding') return names(questionAbout(file, origin.binding), () => followBinding(follower, file, origin.binding));
      return origins(origin, () => followOnce(follower, file, origin));
    },
  };
  memories.set(follower, memory);
  return follower;
}

const together = <Item>(a: readonly Item[], b: readonly Item[]): readonly Item[] => (a.length === 0 ? b : b.length === 0 ? a : [...a, ...b]);

/** Each is made once: bindings are asked about so often that putting the question together would be most of the work. */
function questionsAboutBindings(): (file: string, binding: number) => string {
  const questions = new Map<string, string[]>();
  return (file, binding) => {
    const inFile = questions.get(file) ?? [];
    if (inFile.length === 0) questions.set(file, inFile);
    return (inFile[binding] ??= `binding ${file}#${binding}`);
  };
}

/** The files of a program that its base has not. */
const additionsTo = ({ modules }: Program, base: Program): Module[] => [...modules.values()].filter(({ file }) => !base.modules.has(file));

/**
 * Answers each question once. A question that comes up again while it is being answered (a cycle) has no values, and so has
 * one that is nested too deep: both mean "cannot tell".
 */
function remembering(): (question: string | Origin, find: () => Values) => Values {
  const known = new Map<string | Origin, Values>();
  let depth = 0;
  return (question, find) => {
    const answer = known.get(question);
    if (answer !== undefined) return answer;
    if (depth > DEEPEST) return NO_VALUES;
    known.set(question, NO_VALUES);
    depth += 1;
    const values = find();
    depth -= 1;
    known.set(question, values);
    return values;
  };
}

function writesByName(modules: Iterable<Module>): Map<string, { file: string; write: Module['writes'][number] }[]> {
  const byName = new Map<string, { file: string; write: Module['writes'][number] }[]>();
  for (const { file, writes } of modules) {
    for (const write of writes) {
      if (write.name === undefined) continue;
      const list = byName.get(write.name);
      if (list === undefined) byName.set(write.name, [{ file, write }]);
      else list.push({ file, write });
    }
  }
  return byName;
}

function followOnce(follower: Follower, file: string, origin: Origin): Values {
  switch (origin.kind) {
    case 'binding':
      return follower.follow(file, origin);
    case 'global':
      return certainly({ kind: 'global', path: [origin.name] });
    case 'module':
      return followModule(follower, file, origin.specifier);
    case 'exports':
      return certainly({ kind: 'namespace', file });
    case 'member':
      return (/^\d+$/.test(origin.name) ? heldBy(follower, file, origin.object) : undefined) ?? memberValues(follower, file, origin);
    case 'element':
      return heldBy(follower, file, origin.object) ?? elementOf(follower, follower.follow(file, origin.object), keyOf(follower, file, origin));
    case 'parameter':
      return passedFor(follower, file, origin);
    case 'function':
      return certainly({ kind: 'function', file, fn: origin.fn });
    case 'class':
      return certainly({ kind: 'class', file, class: origin.class });
    case 'object':
      return certainly({ kind: 'object', file, object: origin.object });
    case 'new':
      return instanceOf(follower, callable(follower, follower.follow(file, origin.callee)));
    case 'result':
      return assignTarget(follower, file, origin) ?? createdOf(follower, file, origin) ?? chained(follower, file, origin) ?? takenOut(follower, file, origin.callee) ?? resultValues(follower, file, origin);
    case 'item':
      return itemOf(follower, file, origin);
    case 'this':
    case 'super':
      return follower.once(`${origin.kind} ${file}#${origin.fn}`, () => thisOf(follower, file, origin.fn, origin.kind === 'super'));
    case 'awaited':
      return awaitedOf(follower.follow(file, origin.of));
    case 'files':
      return filesOf(follower, file, origin);
    case 'loading':
      return certainly({ kind: 'promise', of: follower.follow(file, origin.of).values });
    case 'either':
      return withoutRemoved(union(origin.of.map((each) => follower.follow(file, each))));
    case 'literal':
      return literalOf(follower, file, origin);
    case 'unknown':
      return NO_VALUES;
  }
}

/** What a property holds, and where nothing shows it, what its declaration says: `deps.store`, where `deps: { store: Store }`. */
function memberValues(follower: Follower, file: string, origin: Extract<Origin, { kind: 'member' }>): Values {
  const found = memberOf(follower, follower.follow(file, origin.object), origin.name);
  return found.values.length > 0 ? found : annotated(follower, file, origin);
}

function passedFor(follower: Follower, file: string, origin: Extract<Origin, { kind: 'parameter' }>): Values {
  const passed = follower.passed(file, origin.fn, origin.index);
  return passed.values.length > 0 ? passed : (givenItem(follower, file, origin) ?? settled(follower, file, origin) ?? passed);
}

/** `open().then((folder) => …)`: what the promise gives, where the function is written there. */
function settled(follower: Follower, file: string, { fn, index }: Extract<Origin, { kind: 'parameter' }>): Values | undefined {
  const module = follower.program.modules.get(file);
  const use = module?.functions[fn]?.use;
  const callee = use?.how === 'argument' && use.index === 0 && index === 0 ? module?.calls[use.call]?.callee : undefined;
  return callee?.kind === 'member' && callee.name === 'then' ? awaitedOf(follower.follow(file, callee.object)) : undefined;
}

/** `import('fs').then((loaded) => loaded.default)`: a promise of what the reaction gives. */
function chained(follower: Follower, file: string, { call, callee }: Extract<Origin, { kind: 'result' }>): Values | undefined {
  const [reaction, ...others] = follower.program.modules.get(file)?.calls[call]?.args ?? [];
  if (callee.kind !== 'member' || callee.name !== 'then' || reaction === undefined || reaction.spread) return undefined;
  const before = callee.object.kind === 'loading' || callee.object.kind === 'result' ? follower.follow(file, callee.object) : NO_VALUES;
  if (!before.values.some(({ kind }) => kind === 'promise')) return undefined;
  const given = awaitedOf(resultOf(follower, callable(follower, follower.follow(file, reaction.origin))));
  return given.values.length === 0 ? undefined : { values: [{ kind: 'promise', of: given.values }], certain: before.certain && given.certain && others.length === 0 };
}

function literalOf(follower: Follower, file: string, { type, value, parts, flags }: Extract<Origin, { kind: 'literal' }>): Values {
  const text = parts === undefined ? undefined : textOf(follower, file, parts);
  if (text !== undefined) return certainly({ kind: 'literal', type: 'string', value: text });
  return certainly({ kind: 'literal', type, ...(value === undefined ? {} : { value }), ...(flags === undefined ? {} : { flags }) });
}

function keyOf(follower: Follower, file: string, { key, named }: Extract<Origin, { kind: 'element' }>): Values {
  if (key !== undefined) return follower.follow(file, { kind: 'binding', binding: key });
  if (named?.kind === 'member') return keptName(follower, file, named);
  return named === undefined ? NO_VALUES : follower.follow(file, named);
}

/** `operations.read`, where nothing writes another name there. */
function keptName(follower: Follower, file: string, { object, name }: Extract<Origin, { kind: 'member' }>): Values {
  const objects = follower.follow(file, object);
  const isChanged = follower.writesNamed(name).length > 0 || objects.values.some((value) => follower.openWrites().to(valueKey(value)).length > 0);
  return isChanged ? NO_VALUES : memberOf(follower, objects, name);
}

/** What a loop takes out of a collection: by its annotation, else what the file puts in. */
function itemOf(follower: Follower, file: string, origin: Extract<Origin, { kind: 'item' }>): Values {
  const declared = annotated(follower, file, origin);
  if (declared.values.length > 0) return declared;
  if (origin.of.kind === 'parameter') return givenItem(follower, file, origin.of) ?? declared;
  return heldBy(follower, file, heldIn(origin.of)) ?? declared;
}

/** `values()` of a `Map` gives what the map holds. */
function heldIn(of: Origin): Origin {
  return of.kind === 'result' && of.callee.kind === 'member' && of.callee.name === 'values' && of.callee.object.kind !== 'global' ? of.callee.object : of;
}

/** What is taken out of a collection is known by the collection's annotation alone. */
function resultValues(follower: Follower, file: string, origin: Extract<Origin, { kind: 'result' }>): Values {
  const held = rewired(follower, file, origin);
  if (held !== undefined) return held;
  const given = injected(follower, file, origin);
  const values = given.values.length > 0 ? given : resultOf(follower, callable(follower, follower.follow(file, origin.callee)));
  const taken = values.certain || origin.callee.kind !== 'member' || origin.callee.name !== 'get' ? NO_VALUES : annotated(follower, file, origin);
  return taken.certain ? taken : values;
}

function annotated(follower: Follower, file: string, origin: Origin): Values {
  const declared = declaredType(follower.program, file, origin);
  return declared === undefined ? NO_VALUES : withType(follower, declared.file, NO_VALUES, declared.type);
}

/** Functions of `Object` that give what they are given first. */
const GIVES_FIRST: ReadonlySet<string> = new Set(['assign', 'freeze', 'seal', 'preventExtensions']);

/** `Object.assign(target, …)` gives its target; what is copied to it the open writes tell. */
function assignTarget(follower: Follower, file: string, { call, callee }: Extract<Origin, { kind: 'result' }>): Values | undefined {
  if (callee.kind !== 'member' || !GIVES_FIRST.has(callee.name) || callee.object.kind !== 'global' || callee.object.name !== 'Object') return undefined;
  const target = follower.program.modules.get(file)?.calls[call]?.args[0];
  return target === undefined || target.spread ? undefined : callable(follower, follower.follow(file, target.origin));
}

/** `Object.create(methods)` has what the literal has, and what is written to either is taken for both. */
function createdOf(follower: Follower, file: string, { call, callee }: Extract<Origin, { kind: 'result' }>): Values | undefined {
  if (callee.kind !== 'member' || callee.name !== 'create' || callee.object.kind !== 'global' || callee.object.name !== 'Object') return undefined;
  const [from, ...described] = follower.program.modules.get(file)?.calls[call]?.args ?? [];
  const parent = from === undefined || from.spread || described.length > 0 ? NO_VALUES : follower.follow(file, from.origin);
  return parent.values.length > 0 && parent.values.every(({ kind }) => kind === 'object') ? parent : undefined;
}

/** `fs[name]`: the property that the name certainly is, or any. */
function elementOf(follower: Follower, objects: Values, key: Values): Values {
  const names = certainTexts(key);
  return names === undefined ? elementsOf(follower, objects) : union(names.map((name) => memberOf(follower, objects, name)));
}

function followBinding(follower: Follower, file: string, id: number): Values {
  const module = follower.program.modules.get(file);
  const binding = module?.bindings[id];
  if (module === undefined || binding === undefined) return NO_VALUES;
  const followed = union(binding.values.map((value) => follower.follow(file, value)));
  const all = withType(follower, file, followed, module.types.bindings.find((each) => each.binding === id)?.type);
  return module.dynamic ? { ...all, certain: false } : all;
}

function followModule(follower: Follower, file: string, specifier: string): Values {
  const resolution = follower.program.resolutions.get(file)?.get(specifier);
  if (resolution === undefined || resolution.kind === 'missing' || resolution.kind === 'asset') return NO_VALUES;
  if (resolution.kind === 'builtin') return certainly({ kind: 'external', module: resolution.module, path: [] });
  if (resolution.kind === 'package') {
    const { module, version } = resolution;
    return certainly({ kind: 'external', module, path: [], ...(version === undefined ? {} : { version }) });
  }
  return follower.program.modules.has(resolution.file) ? certainly({ kind: 'namespace', file: resolution.file }) : NO_VALUES;
}

function awaitedOf(values: Values): Values {
  const parts = values.values.map((value): Values => (value.kind === 'promise' ? { values: value.of, certain: true } : certainly(value)));
  return { ...union(parts), certain: values.certain };
}
