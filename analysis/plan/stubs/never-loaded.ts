import type { Module } from '../../program/module.ts';
import type { Program } from '../../program/program.ts';
import type { LoadedApart, Stub } from './stub.ts';

/**
 * Modules that a test file never runs: `vi.mock('./store', () => ({ … }))` as a statement of it puts the double in the place of the module
 * for whoever loads it there. A double that is made of the module runs it, and so does what asks for the actual one.
 */
export function neverLoaded({ modules }: Program, apart: readonly LoadedApart[], stubs: readonly Stub[]): (file: string) => ReadonlySet<string> {
  const known = new Map<string, Set<string>>();
  for (const stub of stubs) {
    const { file, replaces } = stub;
    const test = modules.get(file);
    if (test === undefined || replaces.how !== 'module' || replaces.module.kind !== 'file' || replaces.importer !== undefined) continue;
    const loads = replaces.module.file;
    if (!isStatement(test, stub) || apart.some((each) => each.file === file && each.loads === loads) || UNDOES.test(test.text)) continue;
    known.set(file, (known.get(file) ?? new Set<string>()).add(loads));
  }
  return (file) => known.get(file) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();

const UNDOES = /\b(?:unmock|doUnmock|deepUnmock|dontMock|setMock|doMock|disableAutomock)\s*\(/;

/** Moved above all imports by its runner, with a factory that is handed nothing to make the double of. */
function isStatement(test: Module, { start, end }: Stub): boolean {
  const mock = test.calls.find((each) => each.start === start && each.end === end);
  const factory = mock?.args[1]?.origin;
  if (mock === undefined || !/^(?:vi|jest)\.mock$/.test(mock.calleeText) || factory?.kind !== 'function') return false;
  const made = test.functions[factory.fn];
  if (made === undefined || made.params.length > 0 || made.uses.arguments) return false;
  return test.statements.some((each) => each.fn === 0 && each.parent === undefined && each.type === 'ExpressionStatement' && each.start === start);
}
