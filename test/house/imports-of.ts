import { parseSync } from 'oxc-parser';
import { posix } from 'node:path';
import { textOf } from './sources.ts';

export interface Import {
  readonly specifier: string;
  /** Path from the root for a file of ours, undefined for a package or builtin. */
  readonly file: string | undefined;
  /** `load`: when the module is loaded; `later`: by `import()`; `type`: gone after the build. */
  readonly when: 'load' | 'later' | 'type';
}

/** All that a file of ours names as a module. The only place that knows how imports are read. */
export function importsOf(file: string): Import[] {
  const text = textOf(file);
  const { module } = parseSync(file, text);
  const found: Import[] = [];
  const add = (specifier: string, when: Import['when']): void => {
    found.push({ specifier, when, file: specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : undefined });
  };
  for (const { moduleRequest, entries } of module.staticImports) {
    add(moduleRequest.value, entries.length > 0 && entries.every(({ isType }) => isType) ? 'type' : 'load');
  }
  for (const { moduleRequest, isType } of module.staticExports.flatMap(({ entries }) => entries)) {
    if (moduleRequest) add(moduleRequest.value, isType ? 'type' : 'load');
  }
  for (const { moduleRequest } of module.dynamicImports) {
    // An expression that is no plain string is shown as written, so that it fails the law instead of passing unseen.
    const written = text.slice(moduleRequest.start, moduleRequest.end);
    add(/^(['"`])(.*)\1$/s.exec(written)?.[2] ?? written, 'later');
  }
  return found;
}
