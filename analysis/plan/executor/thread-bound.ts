import type { Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import type { Range } from '../../program/structure.ts';
import type { Found } from './setup.ts';

const TIMERS = /^(?:setTimeout|setInterval|setImmediate|queueMicrotask|requestAnimationFrame)$/;
const OF_THIS_THREAD = /^(?:window|document|self|globalThis|global|localStorage|sessionStorage|navigator|module|exports)$/;
/** A worker module lies in the same folder, but it is another file, and none that was started. */
const OF_THIS_FILE = /(?<![\w$.])(?:__filename\b|require\.main\b|import\.meta\.(?:url|filename|main)\b)/;
/** What asks for the folder only. */
const FOLDER_OF_FILE = /\bnew URL\(\s*(?:'\.[^']*'|"\.[^"]*"|`\.[^`]*`)\s*,\s*import\.meta\.url\s*\)|\bdirname\((?:(?:\w+\.)?fileURLToPath\(import\.meta\.url\)|__filename)\)|\bcreateRequire\(import\.meta\.url\)/g;
/** Of `process`, what is the same on every thread, or copied when one starts. */
const SHARED_PROCESS = /^(?:env|cwd|platform|arch|version|versions|hrtime|pid|execPath|memoryUsage|cpuUsage|uptime)$/;

/** What code says of its surroundings: output, timers and globals that are this thread's. */
export function surroundingsObstacle(module: Module, at: Range): Found | undefined {
  const inside = (each: Range): boolean => at.start <= each.start && each.end <= at.end;
  if (module.dynamic) return ['dynamic-code', 'eval or with in this file may use any of its names', 'move that code to a file of its own'];
  const ownFile = OF_THIS_FILE.exec(module.text.slice(at.start, at.end).replace(FOLDER_OF_FILE, ''));
  if (ownFile !== null) return boundTo(ownFile[0]);
  for (const { object, name, access } of module.members.filter(inside)) {
    const found = memberObstacle(object, name ?? '', access !== 'read');
    if (found !== undefined) return found;
  }
  for (const { values } of module.bindings.filter(({ range }) => inside(range))) {
    const found = values.map((value) => partObstacle(value)).find((each) => each !== undefined);
    if (found !== undefined) return found;
  }
  for (const call of module.calls.filter(inside)) {
    const { callee, calleeText, args } = call;
    const handed = args.map(({ origin }) => partObstacle(origin)).find((each) => each !== undefined);
    if (handed !== undefined) return handed;
    const found = callee.kind === 'member' ? memberObstacle(callee.object, callee.name, false) : undefined;
    if (found !== undefined) return found;
    if (callee.kind === 'global' && TIMERS.test(callee.name)) return ['executor-capture', `'${calleeText}' runs code later, when the thread may do something else`, 'wait for it inside'];
    if (callee.kind === 'global' && OF_THIS_THREAD.test(callee.name)) return boundTo(callee.name);
  }
  return writtenOutside(module, at, inside);
}

/** What a file does when it is loaded says of its surroundings. */
export function loadingObstacle({ members }: Module): Found | undefined {
  return members.map(({ fn, object, name, access }) => (fn === 0 && object.kind !== 'exports' && !isExports(object) ? memberObstacle(object, name ?? '', access !== 'read') : undefined)).find((each) => each !== undefined);
}

const isExports = (object: Origin): boolean => object.kind === 'global' && object.name === 'module';

/** `const { argv } = process`, `const all = process`. */
function partObstacle(origin: Origin): Found | undefined {
  if (origin.kind === 'member') return memberObstacle(origin.object, origin.name, false);
  return origin.kind === 'global' && /^(?:process|console)$/.test(origin.name) ? boundTo(origin.name) : undefined;
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
