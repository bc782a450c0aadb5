import type { CallGraph } from '../../program/call-graph.ts';
import type { Module } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import type { Origin } from '../../program/origin.ts';
import type { Range } from '../../program/structure.ts';
import type { Found } from './setup.ts';

/**
 * Code uses what the program has changed about this thread's globals: `String.prototype.wrapped = …`, `globalThis.limit = …`,
 * `limit = …` where nothing declares it, `process.env.MODE = …`. Another thread has its own globals, and a copy of the environment from when it started.
 */
export function globalsObstacle(graph: CallGraph, module: Module, at: Range): Found | undefined {
  const { text } = module;
  for (const [name, { where, use }] of changedGlobals(graph)) {
    if (use.test(text.slice(at.start, at.end))) return ['executor-state', `${where} sets '${name}' on this thread, and another has its own`, 'hand over what is needed of it as an argument'];
  }
  return undefined;
}

interface Changed {
  /** The place that changes it. */
  readonly where: string;
  /** Finds uses in a text: a name that means something else there only makes for care. */
  readonly use: RegExp;
}

const changedGlobals = oncePer((graph: CallGraph): ReadonlyMap<string, Changed> => {
  const changed = new Map<string, Changed>();
  for (const module of graph.program.modules.values()) {
    const note = (name: string | undefined, at: Range): void => {
      const where = `'${module.text.slice(at.start, at.end).split('\n')[0] ?? ''}' in ${module.file}`;
      if (name !== undefined && !changed.has(name)) changed.set(name, { where, use: new RegExp(String.raw`(?<![\w$])${name.replace(/\$/g, String.raw`\$`)}(?![\w$])`) });
    };
    for (const write of module.undeclaredWrites) note(write.name, write);
    for (const write of module.writes) {
      if (isMade(module, write.object)) continue;
      const path = graph.follower.follow(module.file, write.object).values.flatMap((value) => (value.kind === 'global' ? [value.path.join('.')] : []))[0];
      if (path !== undefined && path !== 'module' && path !== 'exports') note(path === 'process.env' ? 'env' : write.name, write);
    }
  }
  return changed;
});

/** What `new Error(…)` gives is nobody's global. */
function isMade({ bindings }: Module, origin: Origin): boolean {
  const values = origin.kind === 'binding' ? (bindings[origin.binding]?.values ?? []) : [origin];
  return values.length > 0 && values.every(({ kind }) => kind === 'new');
}
