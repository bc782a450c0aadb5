import type { Edit } from '../../analysis/edit.ts';
import type { Finding } from '../../analysis/findings/finding.ts';
import type { Plan, PlannedCall, Unit } from '../../analysis/plan/plan.ts';
import { lineIndex } from '../../analysis/program/lines.ts';
import type { Module } from '../../analysis/program/module.ts';
import type { Program, ReadError } from '../../analysis/program/program.ts';
import type { ReadRequest } from '../../analysis/program/read-program.ts';
import type { Analysis } from '../../cli/analysis.ts';

/**
 * An analysis that the command can be tested with alone: `readFileSync(` is found everywhere and becomes `await readFile(`,
 * unless its line says `// refuse` or `// skip`; a text with `syntax error` cannot be parsed.
 */
export const toyAnalysis: Analysis = {
  readProgram,
  findAll: (program, { allow = [], files = [] }) =>
    allow.includes('node:fs#readFileSync') ? [] : [...program.modules.values()].filter(({ file }) => files.includes(file)).flatMap(findingsOf),
  reported: (finding, preset) => preset === 'strict' || finding.preset === 'recommended',
  makePlan: (program, findings) => planOf(program, findings),
  learn: () => ({ is: 'not-installed' }),
  loadTypeGate: () => Promise.resolve(({ plan }) => ({ plan, notes: [] })),
};

function readProgram({ root, files, readText }: ReadRequest): Program {
  const modules = new Map<string, Module>();
  const errors: ReadError[] = [];
  for (const file of files) {
    const text = readText?.(file)?.replace(/^\uFEFF/, '') ?? '';
    const fault = text.indexOf('syntax error');
    if (fault === -1) modules.set(file, { file, text, comments: commentsIn(text) } as unknown as Module);
    else errors.push({ file, line: lineIndex(text).at(fault).line, message: 'Unexpected token' });
  }
  return { root, modules, packages: [], resolutions: new Map(), errors, counts: { read: files.length, parsed: modules.size, resolved: 0 } };
}

function commentsIn(text: string): Module['comments'] {
  return [...text.matchAll(/\/\/.*/g)].map(({ index, 0: comment }) => ({ start: index, end: index + comment.length, block: false }));
}

function findingsOf({ file, text }: Module): Finding[] {
  return [...text.matchAll(/readFileSync\(.*?\)/g)].map((match, index) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const { line, column } = lineIndex(text).at(start);
    return {
      id: `${file}-${String(index)}`,
      file,
      start,
      end,
      rule: 'no-blocking-fs',
      entry: 'node:fs#readFileSync',
      kind: 'fs',
      api: 'readFileSync',
      certainty: 'certain',
      context: { kind: 'async-function', verdict: 'must-not-block' },
      chain: [{ name: 'readFileSync', file, line, column }],
      preset: lineAt(text, start).includes('// strict') ? 'strict' : 'recommended',
      call: index,
      where: 'in an async function',
      instead: '`readFile` from node:fs/promises',
    };
  });
}

function planOf(program: Program, findings: readonly Finding[]): Plan {
  const calls = findings.map((finding): PlannedCall => {
    const line = lineAt(program.modules.get(finding.file)?.text ?? '', finding.start);
    if (line.includes('// skip')) return { finding, status: 'skipped', skip: { code: 'out-of-scope', message: 'not here' } };
    if (line.includes('// refuse')) return { finding, status: 'refused', refusal: { code: 'constructor', message: '`Store` is a constructor', hint: 'Read the file in a factory function', file: finding.file, start: finding.start, end: finding.end, chain: [...finding.chain, { name: 'load', file: 'main.js', line: 7, column: 1 }] } };
    return { finding, status: 'migrated', to: 'readFile from node:fs/promises', unit: `unit-${finding.file}` };
  });
  const files = [...new Set(calls.filter(({ status }) => status === 'migrated').map(({ finding }) => finding.file))];
  const units = files.map((file): Unit => {
    const inUnit = calls.filter(({ status, finding }) => status === 'migrated' && finding.file === file).map(({ finding }) => finding);
    return { id: `unit-${file}`, files: [file], calls: inUnit.map(({ id }) => id), status: 'planned' };
  });
  const edits = calls.filter(({ status }) => status === 'migrated').map(({ finding }) => editOf(finding));
  return { calls, units, edits, newFiles: [], dependencies: [], settings: [], functions: [], publicChanges: [] };
}

function editOf({ file, start }: Finding): Edit {
  return { file, start, end: start + 'readFileSync'.length, text: 'await readFile' };
}

function lineAt(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset) + 1).split('\n')[0] ?? '';
}
