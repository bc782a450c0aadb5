import fc from 'fast-check';

/** A program whose handler is started twice before the first has ended: plain data, as `ProgramSpec` is. */
export interface HandlerSpec {
  readonly format: 'cjs' | 'esm';
  readonly start: keyof typeof STARTS;
  readonly holder: 'function' | 'method' | 'arrow';
  readonly steps: readonly Step[];
}

/** One thing that nothing can come between as long as it is synchronous. */
export interface Step {
  readonly does: keyof typeof STEPS;
  /** Within the handler, or in a function that it calls. */
  readonly place: 'inline' | 'helper';
  readonly waitsAfter: boolean;
}

/**
 * Steps that may come in any order and end in the same state, as long as each is whole; an await inside one of them shows as a lost
 * increment, a doubled element, an overlap. Shared: `state`, and the files of the folder.
 */
const STEPS = {
  countsInFile: ["const count = fs.existsSync(at('count.txt')) ? Number(fs.readFileSync(at('count.txt'), 'utf8')) : 0;", "fs.writeFileSync(at('count.txt'), String(count + 1));"],
  countsInMemory: ['const before = state.total;', "const { size } = fs.statSync(at('notes.txt'));", 'state.total = before + size;'],
  adds: ["state.total += fs.readFileSync(at('notes.txt'), 'utf8').length;"],
  appends: ["fs.appendFileSync(at('log.txt'), 'x');"],
  keepsOwnFile: ["fs.writeFileSync(at(`own-${id}.txt`), id);", "state.seen[id] = fs.readFileSync(at(`own-${id}.txt`), 'utf8');"],
  fillsOnce: ["if (state.settings === undefined) {", "  state.settings = JSON.parse(fs.readFileSync(at('settings.json'), 'utf8'));", '  state.loads += 1;', '}'],
  clearsAndFills: ['state.names.length = 0;', "for (const name of ['notes.txt', 'settings.json']) state.names.push(fs.readFileSync(at(name), 'utf8').length);"],
  flags: ['if (state.busy) state.overlaps += 1;', 'state.busy = true;', "state.last = fs.readFileSync(at('notes.txt'), 'utf8');", 'state.busy = false;'],
  makesFolder: ["if (!fs.existsSync(at('made'))) fs.mkdirSync(at('made'));"],
  rewritesList: ["if (!fs.existsSync(at('list.json'))) fs.writeFileSync(at('list.json'), '[]');", "const list = JSON.parse(fs.readFileSync(at('list.json'), 'utf8'));", "list.push('visit');", "fs.writeFileSync(at('list.json'), JSON.stringify(list));"],
  readsOnly: ["state.last = fs.readFileSync(at('notes.txt'), 'utf8');"],
} as const;

const STARTS = {
  together: (handle: string) => [`Promise.all([${handle}('a'), ${handle}('b')]).then(report);`],
  listener: (handle: string) => ['const jobs = [];', 'const events = new EventEmitter();', `events.on('job', (id) => jobs.push(${handle}(id)));`, "events.emit('job', 'a');", "events.emit('job', 'b');", 'Promise.all(jobs).then(report);'],
  timers: (handle: string) => [`const later = (id) => new Promise((done, fail) => setTimeout(() => ${handle}(id).then(done, fail), 1));`, "Promise.all([later('a'), later('b')]).then(report);"],
  mapped: (handle: string) => [`Promise.all(['a', 'b'].map((id) => ${handle}(id))).then(report);`],
} as const;

const step: fc.Arbitrary<Step> = fc.record({ does: fc.constantFrom(...(Object.keys(STEPS) as Step['does'][])), place: fc.constantFrom('inline' as const, 'helper' as const), waitsAfter: fc.boolean() });

export const handlers: fc.Arbitrary<HandlerSpec> = fc.record({
  format: fc.constantFrom('cjs' as const, 'esm' as const),
  start: fc.constantFrom(...(Object.keys(STARTS) as HandlerSpec['start'][])),
  holder: fc.constantFrom('function' as const, 'method' as const, 'arrow' as const),
  steps: fc.array(step, { minLength: 1, maxLength: 4 }),
});

/** Its files by name. */
export function handlerText(spec: HandlerSpec): Map<string, string> {
  const text = [...head(spec.format), ...spec.steps.flatMap(helper), ...holder(spec), '', ...REPORT, '', ...STARTS[spec.start](spec.holder === 'method' ? 'jobsOf.handle' : 'handle'), ''];
  return new Map([
    ['main.js', text.join('\n')],
    ['package.json', JSON.stringify({ name: 'generated', private: true, type: spec.format === 'esm' ? 'module' : 'commonjs' })],
  ]);
}

const STATE = 'const state = { total: 0, loads: 0, overlaps: 0, busy: false, seen: {}, names: [] };';
const REPORT = ['function report() {', '  const { seen, ...rest } = state;', '  console.log(JSON.stringify(rest), seen.a, seen.b);', '}'];

function head(format: HandlerSpec['format']): string[] {
  const brought = (names: string, from: string): string => (format === 'esm' ? `import ${names} from '${from}';` : `const ${names} = require('${from}');`);
  const folder = format === 'esm' ? ["const DATA = new URL('data/', import.meta.url).pathname;"] : ["const DATA = path.join(__dirname, 'data');"];
  return [brought('fs', 'node:fs'), brought('path', 'node:path'), brought('{ EventEmitter }', 'node:events'), '', ...folder, 'const at = (name) => path.join(DATA, name);', STATE, ''];
}

function helper({ does, place }: Step, at: number): string[] {
  return place === 'inline' ? [] : [`function ${does}${at}(id) {`, ...STEPS[does].map((line) => `  ${line}`), '}', ''];
}

function stepLines({ does, place, waitsAfter }: Step, at: number): string[] {
  const waits = waitsAfter ? ['await new Promise((done) => setImmediate(done));'] : [];
  return place === 'helper' ? [`${does}${at}(id);`, ...waits] : ['{', ...STEPS[does].map((line) => `  ${line}`), '}', ...waits];
}

function holder({ holder: form, steps }: HandlerSpec): string[] {
  const body = steps.flatMap(stepLines).map((line) => `  ${line}`);
  switch (form) {
    case 'function':
      return ['async function handle(id) {', ...body, '}'];
    case 'arrow':
      return ['const handle = async (id) => {', ...body, '};'];
    case 'method':
      return ['class Jobs {', '  async handle(id) {', ...body.map((line) => `  ${line}`), '  }', '}', '', 'const jobsOf = new Jobs();'];
  }
}
