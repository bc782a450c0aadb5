import { posix } from 'node:path';
import type { CallSite, Module } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import type { Program } from '../../program/program.ts';

const known = new WeakMap<Program, ReadonlySet<string>>();

/** Files of the program that another one starts in a thread or process of its own, or hands to a pool of such. Looked up once. */
export function startedAsWorkers(program: Program): ReadonlySet<string> {
  let files = known.get(program);
  if (files === undefined) known.set(program, (files = readStarted(program)));
  return files;
}

function readStarted({ modules }: Program): ReadonlySet<string> {
  const files = new Set<string>();
  for (const module of modules.values()) {
    const { file } = module;
    for (const name of startedBy(module)) {
      const path = posix.join(posix.dirname(file), name);
      const found = [path, path.replace(/\.([cm]?)js$/, '.$1ts'), `${path}.js`, `${path}.ts`].find((each) => modules.has(each) && each !== file);
      if (found !== undefined) files.add(found);
    }
  }
  return files;
}

const startedBy = oncePer(({ calls }: Module): readonly string[] => calls.filter(startsWorker).flatMap(namedFiles));

/** `new Worker(…)`, `new Piscina({ filename: … })`, `workerpool.pool(…)`, `fork(…)`. */
function startsWorker({ calleeText, isNew }: CallSite): boolean {
  return isNew ? /(?:^|\.)(?:Worker|Piscina|Tinypool|StaticPool|FixedThreadPool|DynamicThreadPool)$/.test(calleeText) : /(?:^|\.)(?:workerpool\.pool|child_process\.fork|fork)$/.test(calleeText);
}

/** The literal of `new URL('./w.js', import.meta.url)`, `require.resolve('./w')`, `path.join(__dirname, 'w.js')`. */
function namedFiles({ args }: CallSite): string[] {
  return args.slice(0, 2).flatMap(({ text }) => [...text.matchAll(/['"`]((?:\.{0,2}\/)?[\w./-]+\.[cm]?[jt]s|\.{1,2}\/[\w./-]+)['"`]/g)].map(([, name = '']) => name.replace(/^\//, './')));
}
