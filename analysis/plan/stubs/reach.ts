import { isTestFile } from '../../findings/file-role.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Program, Resolution } from '../../program/program.ts';
import { neverLoaded } from './never-loaded.ts';
import type { LoadedApart, Stub } from './stub.ts';

/** Which files run in one process with a stub. */
export interface Reach {
  /** May code of `file` run while a stub of `from` is in place, one that only imports get if `inImports`? */
  together(from: string, file: string, inImports?: true): boolean;
}

interface Loaded {
  readonly files: ReadonlySet<string>;
  /** It loads by a name that is computed, or that leads nowhere: other files, too. */
  readonly others: boolean;
  /** The same by `import`. */
  readonly importsOthers: boolean;
}

/**
 * A stub is seen by what its test loads, through imports, and by what those load that load the file of the stub: a helper
 * stubs for the tests that import it. A child process sees no stub. What loads by a name that is computed may load anything
 * but other tests, and a file that nothing imports and that holds no test may be one that the runner loads for every test.
 * What a test file replaces as a whole it does not run.
 */
export function createReach(program: Program, apart: readonly LoadedApart[], stubs: readonly Stub[]): Reach {
  const direct = new Map<string, Loaded>();
  for (const module of program.modules.values()) direct.set(module.file, loadedBy(program, module, apart));
  const known = new Map<string, Loaded>();
  const seen = new Map<string, Loaded>();
  const left = neverLoaded(program, apart, stubs);
  const down = (file: string): Loaded => remembered(known, file, () => closure(direct, file, left(file)));
  return {
    together(from, file, inImports) {
      const { files, others, importsOthers } = remembered(seen, from, () => seenFrom(program, from, down));
      return files.has(file) || ((inImports === true ? importsOthers && !left(from).has(file) : others) && !(isTestFile(file) && holdsTests(program.modules.get(file))));
    },
  };
}

function remembered(known: Map<string, Loaded>, key: string, find: () => Loaded): Loaded {
  const answer = known.get(key) ?? find();
  known.set(key, answer);
  return answer;
}

/** Who loads by a computed name is not taken for one who loads the file with the stub: that is a test's own helper. */
function seenFrom(program: Program, from: string, down: (file: string) => Loaded): Loaded {
  const roots = [...program.modules.keys()].filter((file) => file === from || down(file).files.has(from)).map(down);
  const forAll = roots.length === 1 && !holdsTests(program.modules.get(from));
  const files = new Set(roots.flatMap((root) => [...root.files]));
  return { files, others: forAll || roots.some(({ others }) => others), importsOthers: forAll || roots.some(({ importsOthers }) => importsOthers) };
}

function closure(direct: ReadonlyMap<string, Loaded>, from: string, except: ReadonlySet<string>): Loaded {
  const files = new Set([from]);
  for (const file of files) for (const each of direct.get(file)?.files ?? []) if (!except.has(each)) files.add(each);
  const is = (what: 'others' | 'importsOthers'): boolean => [...files].some((file) => direct.get(file)?.[what] === true);
  return { files, others: is('others'), importsOthers: is('importsOthers') };
}

function loadedBy(program: Program, module: Module, apart: readonly LoadedApart[]): Loaded {
  const resolutions = [...(program.resolutions.get(module.file) ?? [])];
  const files = resolutions.flatMap(([, each]) => (each.kind === 'file' ? [each.file] : []));
  const isAnywhere = resolutions.some(([specifier, each]) => isNowhere(specifier, each));
  return {
    files: new Set([...files, ...apart.filter(({ file }) => file === module.file).map(({ loads }) => loads)]),
    others: isAnywhere || loadsByComputedName(module),
    importsOthers: isAnywhere || importsByComputedName(module),
  };
}

/** A path to what is not there, a build's output perhaps, or an alias that is not understood. */
export function isNowhere(specifier: string, resolution: Resolution): boolean {
  if (resolution.kind === 'missing') return true;
  return resolution.kind === 'package' && /^[@~]\//.test(specifier);
}

export function loadsByComputedName(module: Module): boolean {
  const { calls, loads } = module;
  return loads.some(({ how, start }) => {
    const [path] = how === 'dynamic' ? [] : (calls.find((call) => call.start === start)?.args ?? []);
    return path === undefined || !isData(module, path);
  });
}

export const importsByComputedName = ({ loads }: Module): boolean => loads.some(({ how }) => how === 'dynamic');

/** `require(path.join(root, 'frameworks.json'))` and `require(root + NAME)`, where it stands or in a variable: no code, whatever it is. */
function isData({ bindings, calls, text }: Module, { origin, text: written }: CallSite['args'][number]): boolean {
  const kept = origin.kind === 'binding' ? (bindings[origin.binding]?.values ?? []) : [];
  const texts = kept.length === 0 ? [written] : kept.map((each) => (each.kind === 'result' ? text.slice(calls[each.call]?.start, calls[each.call]?.end) : ''));
  return texts.every((each) => JSON_FILE.test(each) || endsInJson(bindings, /\+\s*(\w+)$/.exec(each)?.[1]));
}

const JSON_FILE = /\.json['"`]\s*\)*$/;

/** A constant of the file, and every variable of that name in it. */
function endsInJson(bindings: Module['bindings'], name: string | undefined): boolean {
  const named = bindings.filter((each) => each.name === name);
  return named.length > 0 && named.every(({ reassigned, values: [value, ...others] }) => !reassigned && others.length === 0 && value?.kind === 'literal' && String(value.value).endsWith('.json'));
}

const TESTS = /^(?:describe|it|test|specify|suite|context|QUnit\.test|tap\.test)(?:\.\w+)*$/;

/** Tests of a runner; `exports.suite = { … }` of nodeunit has none by these names, and is taken as loaded for all. */
export const holdsTests = (module: Module | undefined): boolean => module?.calls.some(({ calleeText }) => TESTS.test(calleeText)) === true;
