import type { Edit } from '../../edit.ts';
import { isTypeScript } from '../../program/language.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { styled } from '../imports/layout.ts';
import type { Double } from './forwarding.ts';

/** `vi.mock('fs/promises', …)` below `vi.mock('fs', …)`: the asynchronous forms call what stands in the place of the synchronous ones. */
export function mockEdits(module: Module, doubles: readonly Double[]): Edit[] {
  const byMock = new Map<CallSite, Double[]>();
  for (const double of doubles) if ('mock' in double.on) byMock.set(double.on.mock, [...(byMock.get(double.on.mock) ?? []), double]);
  return [...byMock].map(([mock, list]) => {
    const end = module.text[mock.end] === ';' ? mock.end + 1 : mock.end;
    return { file: module.file, start: end, end, text: `${module.style.eol}${module.style.eol}${styled(module, mockText(module, mock, list))}` };
  });
}

/** `rewired.__set__('fs', withPromises(double))`. `forms`: the name of the function that is written for it. */
export function setEdits({ file }: Module, doubles: readonly Double[], forms: () => string): Edit[] {
  const calls = new Set(doubles.flatMap(({ on }) => ('set' in on ? [on.set] : [])));
  return [...calls].flatMap(({ args: [, double] }) => (double === undefined ? [] : [{ file, start: double.start, end: double.start, text: `${forms()}(` }, { file, start: double.end, end: double.end, text: ')' }]));
}

function mockText(module: Module, { calleeText, args }: CallSite, doubles: readonly Double[]): string {
  const isTyped = isTypeScript(module);
  const specifier = args[0]?.text.slice(1, -1) ?? '';
  const forms = doubles.map((double) => formText(double, isTyped));
  const typed = (type: string): string => (isTyped ? `<typeof import('${type}')>` : '');
  const promises = `${specifier}/promises`;
  const [head, own, original] =
    calleeText === 'vi.mock' ? ['async (importOriginal) =>', `await import('${specifier}')`, `(await importOriginal${typed(promises)}())`] : ['() =>', `jest.requireMock${typed(specifier)}('${specifier}')`, `jest.requireActual${typed(promises)}('${promises}')`];
  return `// The asynchronous forms give what the functions above give.
${calleeText}('${promises}', ${head} {
  const fs = ${own};
  const forms = {
    ...${original},
${forms.map((form) => `    ${form},`).join('\n')}
  };
  return { ...forms, default: forms };
});`;
}

function formText({ name, path, gives }: Double, isTyped: boolean): string {
  const args = `...args${isTyped ? `: Parameters<typeof fs.${name}>` : ''}`;
  const form = path.at(-1) ?? name;
  if (gives === 'result') return `${form}: async (${args}) => fs.${name}(...args)`;
  return `${form}: async (${args}) => {
      if (!fs.${name}(...args)) throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
    }`;
}
