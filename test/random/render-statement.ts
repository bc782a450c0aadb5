import { callText, conditionText, expressionText, localName } from './render-expression.ts';
import { fsName, indented, within, type Scope } from './scope.ts';
import type { Statement } from './spec.ts';

/** The lines of a block; a local is known to the statements after it. */
export function blockLines(scope: Scope, statements: readonly Statement[]): string[] {
  let inside = scope;
  return statements.flatMap((spec) => {
    if (spec.is === 'local') {
      const name = scope.file.fresh('text');
      const line = `let ${name} = ${expressionText(inside, spec.of)};`;
      inside = within(inside, { locals: [...inside.locals, name] });
      return [line];
    }
    return statementLines(inside, spec);
  });
}

function statementLines(scope: Scope, spec: Exclude<Statement, { is: 'local' }>): string[] {
  switch (spec.is) {
    case 'if':
    case 'loop':
    case 'switch':
    case 'try':
    case 'closure':
      return nestedLines(scope, spec);
    case 'write':
    case 'move':
    case 'remove':
    case 'folder':
      return [fileLine(scope, spec)];
    default:
      return [simpleLine(scope, spec)];
  }
}

function fileLine(scope: Scope, spec: Extract<Statement, { is: 'write' | 'move' | 'remove' | 'folder' }>): string {
  const name = (sync: string): string => fsName(scope.file, sync);
  switch (spec.is) {
    case 'write':
      return `${name(spec.how === 'write' ? 'writeFileSync' : 'appendFileSync')}(at('${spec.file}'), ${expressionText(scope, spec.of)});`;
    case 'move':
      return `${name(spec.how === 'rename' ? 'renameSync' : 'copyFileSync')}(at('${spec.from}'), at('${spec.to}'));`;
    case 'remove':
      return spec.how === 'unlink' ? `${name('unlinkSync')}(at('${spec.file}'));` : `${name('rmSync')}(at('${spec.file}'), { force: true });`;
    case 'folder':
      return `${name('mkdirSync')}(at('${spec.name}'), { recursive: true });`;
  }
}

function simpleLine(scope: Scope, spec: Extract<Statement, { is: 'log' | 'assign' | 'state' | 'throw' | 'return' | 'exit-code' }>): string {
  switch (spec.is) {
    case 'log':
      return `console.log(${expressionText(scope, spec.of)});`;
    case 'assign':
      return `${assigned(scope, spec.at)}${expressionText(scope, spec.of)});`.replace(/^(\w+ \+?= .*)\);$/s, '$1;');
    case 'state':
      return spec.of === 'counter' ? `count += ${expressionText(scope, spec.value)}.length;` : `cache.set('alpha', ${expressionText(scope, spec.value)});`;
    case 'throw':
      if (spec.how === 'fs') return `${fsName(scope.file, 'readFileSync')}(at('missing.txt'), 'utf8');`;
      return spec.how === 'custom' ? "throw new StoreError('refused', 'E_STORE');" : "throw new Error('broken');";
    case 'return':
      return scope.canReturn ? `return ${expressionText(scope, spec.of)};` : `console.log(${expressionText(scope, spec.of)});`;
    case 'exit-code':
      return 'process.exitCode = 4;';
  }
}

function assigned(scope: Scope, at: number): string {
  const name = localName(scope, at);
  return name === undefined ? 'console.log(' : at % 2 === 0 ? `${name} = ` : `${name} += `;
}

function nestedLines(scope: Scope, spec: Extract<Statement, { is: 'if' | 'loop' | 'switch' | 'try' | 'closure' }>): string[] {
  const inner = (statements: readonly Statement[], changes: Partial<Scope> = {}): string[] => indented(blockLines(within(scope, changes), statements));
  switch (spec.is) {
    case 'if':
      return [`if (${conditionText(scope, spec.when)}) {`, ...inner(spec.then), ...(spec.otherwise.length === 0 ? [] : ['} else {', ...inner(spec.otherwise)]), '}'];
    case 'loop':
      return loopLines(scope, spec);
    case 'switch':
      return [
        `switch (${expressionText(scope, spec.of)}) {`,
        ...spec.cases.flatMap((body, at) => [`  case '${at === 0 ? 'alpha' : 'beta'}': {`, ...indented(inner(body)), '    break;', '  }']),
        '  default:',
        "    console.log('other');",
        '}',
      ];
    case 'try':
      return [
        'try {',
        ...inner(spec.body),
        ...(spec.returns && scope.canReturn ? [`  return ${callText(scope, spec.body.length, "'try'")};`] : []),
        '} catch (error) {',
        "  console.log('caught', error instanceof StoreError, error.code ?? error.message);",
        ...inner(spec.caught),
        ...(spec.last.length === 0 ? [] : ['} finally {', ...inner(spec.last)]),
        '}',
      ];
    case 'closure': {
      const name = scope.file.fresh('inner');
      const body = inner(spec.body, { parameter: 'text', canAwait: false, canReturn: true, inLoop: false });
      return [`const ${name} = (text) => {`, ...body, `  return ${expressionText(within(scope, { parameter: 'text', canAwait: false }), spec.result)};`, '};', `console.log(${name}('beta'));`];
    }
  }
}

function loopLines(scope: Scope, { how, body, leaves }: Extract<Statement, { is: 'loop' }>): string[] {
  const counter = scope.file.fresh('step');
  const leaving = leaves === 'no' ? [] : [`  if (${counter} === ${how === 'for-of' ? "'alpha'" : '1'}) ${leaves};`];
  if (how === 'forEach') {
    const inside = within(scope, { parameter: counter, canAwait: false, canReturn: true, inLoop: false });
    return [`['alpha', 'beta'].forEach((${counter}) => {`, ...indented(blockLines(inside, body)), '});'];
  }
  const lines = [...leaving, ...indented(blockLines(within(scope, { inLoop: true, ...(how === 'for-of' ? { parameter: counter } : {}) }), body))];
  switch (how) {
    case 'for-of':
      return [`for (const ${counter} of ['alpha', 'beta']) {`, ...lines, '}'];
    case 'for':
      return [`for (let ${counter} = 0; ${counter} < 2; ${counter} += 1) {`, ...lines, '}'];
    case 'while':
      return [`let ${counter} = 0;`, `while (${counter} < 2) {`, `  ${counter} += 1;`, ...lines, '}'];
    case 'do':
      return [`let ${counter} = 0;`, 'do {', `  ${counter} += 1;`, ...lines, `} while (${counter} < 2);`];
  }
}
