import type { AsyncImport } from './adapter.ts';

/** Keeps what TypeScript alone understands out of JavaScript. */
export function annotator(typescript: boolean): (annotation: string) => string {
  return (annotation) => (typescript ? annotation : '');
}

/** Types of Node's, imported into TypeScript files. */
export function childProcessTypes(...names: readonly string[]): readonly AsyncImport[] {
  return names.map((name) => ({ module: 'node:child_process', name, typeOnly: true }));
}
