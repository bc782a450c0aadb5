import type { Edit } from '../../edit.ts';
import type { Site } from '../site.ts';
import type { AssertionForm } from './assertions.ts';

/** An assertion whose function has become async. `settled`: the name of the helper, where the form needs it. */
export function assertionEdits({ module, call, asserts }: Site, settled: string | undefined): Edit[] {
  if (asserts === undefined) return [];
  const edit = (start: number, end: number, text: string): Edit => ({ file: module.file, start, end, text });
  const { thunk, form } = asserts;
  switch (form.how) {
    case 'settled':
      return [edit(thunk.start, thunk.start, `await ${settled ?? 'settled'}(`), edit(thunk.end, thunk.end, ')')];
    case 'renamed':
      return [edit(call.start, call.start, 'await '), edit(lastNameStart(module.text, call.calleeRange.end), call.calleeRange.end, form.name)];
    case 'chained':
      return [edit(form.matcher.start, form.matcher.start, 'await '), edit(call.end, call.end, '.rejects')];
  }
}

/** Only one of the forms is written with the helper. */
export const needsSettled = (form: AssertionForm | undefined): boolean => form?.how === 'settled';

function lastNameStart(text: string, end: number): number {
  return end - (/[\w$]+$/.exec(text.slice(0, end))?.[0].length ?? 0);
}
