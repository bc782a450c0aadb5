import { functionText } from './render-function.ts';
import { blockLines } from './render-statement.ts';
import { indented, renamed, type Callable, type FileText, type Scope } from './scope.ts';
import type { FileSpec, MainSpec, ProgramSpec } from './spec.ts';

interface Exported {
  readonly file: string;
  readonly exporting: FileSpec['exporting'];
  readonly callables: readonly Callable[];
}

const NAMES = ['store', 'reports', 'tools'];

/** The files of a program by name, with its package.json; `data/` is made by whoever runs it. */
export function programText(spec: ProgramSpec): Map<string, string> {
  const texts = new Map<string, string>();
  const exported: Exported[] = [];
  for (const [at, each] of spec.files.entries()) {
    const name = NAMES[at] ?? `part${at}`;
    const { text, callables } = fileText(spec, each, name, exported);
    texts.set(`${name}.js`, text);
    exported.push({ file: name, exporting: each.exporting, callables });
  }
  texts.set('main.js', mainText(spec, exported));
  texts.set('package.json', JSON.stringify({ name: 'generated', version: '1.0.0', type: spec.format === 'esm' ? 'module' : 'commonjs', ...(spec.exports === 'break' ? { private: true } : { main: './store.js' }) }));
  return texts;
}

function startFile(spec: ProgramSpec, name: string, fs: FileSpec['fs'], exported: readonly Exported[]): { file: FileText; imports: string[] } {
  let number = 0;
  const file: FileText = { name, spec: { fs }, format: spec.format, used: new Set(), callables: [], fresh: (stem) => `${stem}${(number += 1)}` };
  const imports = exported.flatMap((from) => importLine(file, from, fs));
  return { file, imports };
}

/** Brings in the functions of another file and makes them callable. */
function importLine(file: FileText, { file: from, exporting, callables }: Exported, style: FileSpec['fs']): string[] {
  const { format } = file;
  const whole = style === 'namespace' || (format === 'esm' && exporting === 'default');
  const local = (name: string): string => (whole ? `${from}.${name}` : style === 'named' ? name : `other${name}`);
  for (const callable of callables) file.callables.push({ callable, reference: local(callable.exported) });
  const separator = format === 'esm' ? ' as ' : ': ';
  const names = callables.map(({ exported }) => (style === 'named' ? exported : `${exported}${separator}other${exported}`)).join(', ');
  if (format === 'cjs') return [`const ${whole ? from : `{ ${names} }`} = require('./${from}');`];
  if (exporting === 'default') return [`import ${from} from './${from}.js';`];
  return [`import ${whole ? `* as ${from}` : `{ ${names} }`} from './${from}.js';`];
}

function fileText(spec: ProgramSpec, each: FileSpec, name: string, exported: readonly Exported[]): { text: string; callables: Callable[] } {
  const { file, imports } = startFile(spec, name, each.fs, exported);
  const callables: Callable[] = [];
  const body = each.functions.flatMap((one, at) => {
    const { lines, callable } = functionText(file, one, `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}${at}`);
    callables.push(callable);
    file.callables.push({ callable, reference: callable.exported });
    return [...exportedLines(spec.format, each.exporting, lines, callable), ''];
  });
  const text = [...headLines(file, imports), ...body, ...closingExport(spec.format, each.exporting, callables)];
  return { text: `${text.join('\n').trimEnd()}\n`, callables };
}

function exportedLines(format: 'cjs' | 'esm', exporting: FileSpec['exporting'], lines: readonly string[], { exported }: Callable): string[] {
  if (exporting !== 'each') return [...lines];
  if (format === 'cjs') return [...lines, `exports.${exported} = ${exported};`];
  return lines.map((line) => (line.startsWith('  ') || !new RegExp(`\\b${exported}\\b`).test(line) ? line : `export ${line}`));
}

function closingExport(format: 'cjs' | 'esm', exporting: FileSpec['exporting'], callables: readonly Callable[]): string[] {
  const names = callables.map(({ exported }) => exported).join(', ');
  if (exporting === 'each') return [];
  if (format === 'cjs') return [`module.exports = { ${names} };`];
  return [exporting === 'list' ? `export { ${names} };` : `export default { ${names} };`];
}

/** Imports, the folder, an error class and state that lasts as long as the program. */
function headLines(file: FileText, imports: readonly string[]): string[] {
  const { format, spec, used } = file;
  const separator = format === 'esm' ? ' as ' : ': ';
  const names = [...used].sort().map((name) => (spec.fs === 'named' ? name : `${name}${separator}${renamed(name)}`)).join(', ');
  const whole = format === 'esm' ? "import fs from 'node:fs';" : "const fs = require('fs');";
  const some = format === 'esm' ? `import { ${names} } from 'node:fs';` : `const { ${names} } = require('node:fs');`;
  const folder = format === 'esm' ? ["import path from 'node:path';", "import { fileURLToPath } from 'node:url';"] : ["const path = require('path');"];
  return [
    ...(used.size === 0 ? [] : [spec.fs === 'namespace' ? whole : some]),
    ...folder,
    ...imports,
    '',
    format === 'esm' ? "const DATA = fileURLToPath(new URL('data', import.meta.url));" : "const DATA = path.join(__dirname, 'data');",
    'const at = (name) => path.join(DATA, name);',
    'const cache = new Map();',
    'let count = 0;',
    '',
    'class StoreError extends Error {',
    '  constructor(message, code) {',
    '    super(message);',
    '    this.code = code;',
    '  }',
    '}',
    '',
  ];
}

function mainText(spec: ProgramSpec, exported: readonly Exported[]): string {
  const { file, imports } = startFile(spec, 'main', spec.files[0]?.fs ?? 'namespace', exported);
  const { start, body } = spec.main;
  const scope: Scope = { file, locals: [], canAwait: start === 'async' || (start === 'top-level' && spec.format === 'esm'), canReturn: start !== 'top-level', inLoop: false, ...(start === 'top-level' ? {} : { parameter: 'name' }) };
  const lines = startLines(spec.format, start, [...blockLines(scope, body), ...everyCall(scope)]);
  const events = start === 'event' ? [spec.format === 'esm' ? "import { EventEmitter } from 'node:events';" : "const { EventEmitter } = require('node:events');"] : [];
  return `${[...headLines(file, [...imports, ...events]), ...lines].join('\n')}\n`;
}

/** No function goes unseen, and what it throws ends nothing. */
function everyCall({ file, canAwait }: Scope): string[] {
  const able = file.callables.filter(({ callable }) => canAwait || !callable.isAsync);
  return able.flatMap(({ callable, reference }) => {
    const call = callable.call(reference, "'alpha'");
    return ['try {', `  console.log(${callable.isAsync ? `await ${call}` : call});`, '} catch (error) {', "  console.log('caught', error.code ?? error.message);", '}'];
  });
}

function startLines(format: 'cjs' | 'esm', start: MainSpec['start'], body: readonly string[]): string[] {
  const block = indented(body);
  switch (start) {
    case 'top-level':
      return [...body];
    case 'function':
      return ["function main(name) {", ...block, '}', '', "main('alpha');"];
    case 'for-each':
      return ["function main(name) {", ...block, '}', '', "['alpha', 'beta'].forEach(main);"];
    case 'guard':
      return ["function main(name) {", ...block, '}', '', format === 'cjs' ? "if (require.main === module) main('alpha');" : "if (process.argv[1] === fileURLToPath(import.meta.url)) main('alpha');"];
    case 'async':
      return ['async function main(name) {', ...block, '}', '', "main('alpha').catch((error) => {", "  console.log('failed', error.code ?? error.message);", '  process.exitCode = 1;', '});'];
    case 'reaction':
      return ["Promise.resolve('alpha').then((name) => {", ...block, '}).catch((error) => {', "  console.log('failed', error.code ?? error.message);", '});'];
    case 'event':
      return ['const events = new EventEmitter();', "events.on('start', (name) => {", ...block, '});', "events.emit('start', 'alpha');"];
    case 'timer':
      return ['setTimeout((name) => {', ...block, "}, 1, 'alpha');"];
  }
}
