import { coerce } from 'semver';
import type { Module } from '../../program/module.ts';
import type { PackageInfo, Program } from '../../program/program.ts';
import { buildEvidence, usesJest } from '../../program/project/build-evidence.ts';
import type { Policy } from '../policy.ts';
import type { RefusalCode } from '../refusals.ts';
import { ownerOf } from '../references/public.ts';
import { namesSources } from '../write/places.ts';
import { hasProcesses, isRequirable, rangeFor, type Library } from './library.ts';

export type Found = readonly [code: RefusalCode, message: string, hint: string];

/** Tests that run TypeScript as it is written: a thread would get the file without what compiles it. */
const COMPILING_TESTS = /^(?:vitest|jest|ts-jest|babel-jest|@swc\/jest|ts-mocha|ava|uvu|tap)$/;

/** Commands and hooks that do so for one process, and do not say so to its threads. */
const COMPILING_HOOKS = /^(?:ts-node(?:-dev)?|@swc-node\/register|@esbuild-kit\/.+|esbuild-(?:register|runner)|esno|sucrase|@babel\/(?:node|register))$/;

/**
 * Would a thread find its module, run from source and from a build? It does where each file stays a file: JavaScript that Node runs
 * as it is, TypeScript that tsc compiles. What else there is, is named in docs/executor.md.
 */
export function setupObstacle(program: Program, library: Library, pool: Policy['pool'], module: Module, node: string): Found | undefined {
  const owner = ownerOf(program, module.file);
  const unsupported = (message: string, hint: string): Found => ['executor-setup', message, hint];
  if (owner === undefined || owner.dir.startsWith('..')) return unsupported(`no package.json of the program could name ${library}`, 'run unblock in the folder that holds the package.json');
  if (pool === 'processes' && !hasProcesses(library)) return unsupported(`${library} keeps threads, no processes`, '--executor workerpool keeps either, and so does tinypool');
  if (buildEvidence(owner)) return unsupported('a bundler puts files together, and a worker thread needs one of its own', 'tell the bundler about the worker file and call the pool by hand');
  if (module.emitted === 'unknown') return unsupported(`it cannot be told which module system ${module.file} has when it runs`, 'set "type" in the package.json, or "module" in the tsconfig.json');
  if (module.emitted === 'commonjs' && !isRequirable(library)) return unsupported(`${library} is an ES module, and ${module.file} is CommonJS`, '--executor piscina can be required');
  const range = rangeFor(library, node);
  const typescript = /^tsx?$/.test(module.language) ? typescriptObstacle(program, library, pool, owner, module) : undefined;
  if (typescript !== undefined) return typescript;
  if (library === 'piscina' && range?.startsWith('^4') === true && usesJest(owner)) return unsupported('jest runs the tests, and under it no task of piscina 4 ever ends', 'raise engines.node to 20, which piscina 5 needs');
  return range === undefined ? ['needs-newer-node', `no version of ${library} runs on Node ${node}`, 'raise engines.node'] : undefined;
}

/** `import.meta.resolve` is there in vitest from version 4 on. */
function handsTsxOn(dependencies: PackageInfo['dependencies'], { emitted }: Module, pool: Policy['pool']): boolean {
  const vitest = coerce(dependencies.vitest ?? '');
  return dependencies.tsx !== undefined && emitted === 'esm' && pool === 'threads' && vitest !== null && vitest.major >= 4;
}

function typescriptObstacle(program: Program, library: Library, pool: Policy['pool'], owner: PackageInfo, module: Module): Found | undefined {
  const { dependencies, type } = owner;
  const tests = Object.keys(dependencies).find((name) => COMPILING_TESTS.test(name) && !(name === 'vitest' && handsTsxOn(dependencies, module, pool)));
  if (tests === 'vitest') return ['executor-setup', 'vitest runs TypeScript from source, where a worker thread of ES modules would need tsx, and vitest 4 to find it', 'name tsx and vitest 4 in devDependencies, or test what tsc compiled'];
  if (tests !== undefined) return ['executor-setup', `${tests} runs TypeScript from source, and a worker thread cannot`, 'test what tsc compiled, or call the pool by hand'];
  const hook = Object.keys(dependencies).find((name) => COMPILING_HOOKS.test(name));
  if (hook !== undefined) return ['executor-setup', `${hook} runs TypeScript from source, and a worker thread cannot`, 'run what tsc compiled, or take tsx'];
  // Its worker imports what it runs, whatever module system that has; tsx reaches imports of threads only through `import.meta.resolve`.
  if (dependencies.tsx !== undefined && library === 'piscina' && pool === 'threads' && module.emitted === 'commonjs') return ['executor-setup', 'tsx runs CommonJS from source, and a thread of piscina could not load it there', '--executor workerpool runs from source and from a build'];
  // Node takes the first file of a thread for an ES module there, whatever its extension says.
  if (dependencies.tsx !== undefined && type === 'module' && module.file.endsWith('.cts')) return ['executor-setup', 'tsx runs it from source, where a thread could not load CommonJS of a package whose type is "module"', 'run what tsc compiled'];
  return sourcesObstacle(program, owner, module);
}

/** Where imports name `.ts` files, Node itself may run them, and finds no `.js`; a build rewrites imports alone. */
function sourcesObstacle(program: Program, owner: PackageInfo, module: Module): Found | undefined {
  const named = namesSources(module) ? module.file : [...program.modules.values()].find((each) => namesSources(each) && ownerOf(program, each.file) === owner)?.file;
  if (named === undefined) return undefined;
  const built = Object.values(owner.scripts).some((script) => /\btsc\b/.test(script) && !/--noEmit\b/.test(script));
  if (built) return ['executor-setup', 'imports name .ts files, which the compiler rewrites, but not the address of a worker', 'name .js files in imports'];
  return namesSources(module) ? undefined : ['executor-setup', `imports of ${named} name .ts files, and it cannot be told how those of ${module.file} have to`, 'set "allowImportingTsExtensions" in the tsconfig.json'];
}
