import type { Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import type { Range } from '../../program/structure.ts';
import type { Found } from './setup.ts';

const TIMERS = /^(?:setTimeout|setInterval|setImmediate|queueMicrotask|requestAnimationFrame)$/;
const OF_THIS_THREAD = /^(?:window|document|self|globalThis|global|localStorage|sessionStorage|navigator|module|exports)$/;
/** Of `process`, what is the same on every thread, or copied when one starts. */
const SHARED_PROCESS = /^(?:env|cwd|platform|arch|version|versions|hrtime|pid|argv|execPath|memoryUsage|cpuUsage|uptime)$/;

/** What code says of its surroundings: output, timers and globals that are this thread's. */
export function surroundingsObstacle(module: Module, at: Range): Found | undefined {
  const inside = (each: Range): boolean => at.start <= each.start && each.end <= at.end;
  if (module.dynamic) return ['dynamic-code', 'eval or with in this file may use any of its names', 'move that code to a file of its own'];
  for (const { object, name, access } of module.members.filter(inside)) {
    const found = memberObstacle(object, name ?? '', access !== 'read');
    if (found !== undefined) return found;
  }
  for (const call of module.calls.filter(inside)) {
    const { callee, calleeText } = call;
    const found = callee.kind === 'member' ? memberObstacle(callee.object, callee.name, false) : undefined;
    if (found !== undefined) return found;
    if (callee.kind === 'global' && TIMERS.test(callee.name)) return ['executor-capture', `'${calleeText}' runs code later, when the thread may do something else`, 'wait for it inside'];
    if (callee.kind === 'global' && OF_THIS_THREAD.test(callee.name)) return boundTo(callee.name);
  }
  return writtenOutside(module, at, inside);
}

function memberObstacle(object: Origin, name: string, written: boolean): Found | undefined {
  if (object.kind === 'exports') return boundTo('exports');
  if (object.kind === 'member' && object.object.kind === 'global' && object.object.name === 'process' && object.name === 'env' && written) return ['executor-state', '`process.env` is written, and each thread has its own', 'write it before'];
  if (object.kind !== 'global') return undefined;
  if (object.name === 'console') return ['executor-capture', 'it prints, and what threads print comes out in another order', 'give back what is to be printed'];
  if (object.name === 'process' && (written || !SHARED_PROCESS.test(name))) return boundTo(`process.${name}`);
  return OF_THIS_THREAD.test(object.name) ? boundTo(object.name) : undefined;
}

const boundTo = (name: string): Found => ['executor-capture', `'${name}' is of this thread`, 'hand over what is needed of it as an argument'];

/** A variable that is not its own. */
function writtenOutside(module: Module, at: Range, inside: (each: Range) => boolean): Found | undefined {
  const written = module.references.find((each) => {
    const binding = module.bindings[each.binding];
    return inside(each) && each.access !== 'read' && each.access !== 'type' && binding !== undefined && !(at.start <= binding.range.start && binding.range.end <= at.end);
  });
  return written === undefined ? undefined : ['executor-state', `it changes '${module.bindings[written.binding]?.name ?? ''}', of which a worker thread would have one of its own`, 'give the new value back, and let the caller keep it'];
}
