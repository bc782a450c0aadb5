import { fsName, within, type Scope } from './scope.ts';
import type { Condition, Expression } from './spec.ts';

/** The text of an expression that is a string. */
export function expressionText(scope: Scope, spec: Expression): string {
  switch (spec.is) {
    case 'word':
      return JSON.stringify(spec.word).replaceAll('"', "'");
    case 'parameter':
      return scope.parameter ?? localName(scope, 0) ?? "'none'";
    case 'local':
      return localName(scope, spec.at) ?? "'none'";
    case 'read':
      return `${fsName(scope.file, 'readFileSync')}(at('${spec.file}'), 'utf8')`;
    case 'size':
      return `String(${fsName(scope.file, 'statSync')}(at('${spec.file}')).size)`;
    case 'list':
      return `${fsName(scope.file, 'readdirSync')}(DATA).sort().join()`;
    case 'state':
      return spec.of === 'counter' ? 'String(count)' : "(cache.get('alpha') ?? 'empty')";
    case 'call':
      return callText(scope, spec.callee, expressionText(scope, spec.argument));
    case 'array':
      return arrayText(scope, spec);
    default:
      return composedText(scope, spec);
  }
}

function composedText(scope: Scope, spec: Extract<Expression, { is: 'template' | 'plus' | 'choice' | 'chain' }>): string {
  switch (spec.is) {
    case 'template':
      return `\`\${${expressionText(scope, spec.left)}}-\${${expressionText(scope, spec.right)}}\``;
    case 'plus':
      return `(${expressionText(scope, spec.left)} + ${expressionText(scope, spec.right)})`;
    case 'choice':
      return `(${conditionText(scope, spec.when)} ? ${expressionText(scope, spec.left)} : ${expressionText(scope, spec.right)})`;
    case 'chain':
      return `${expressionText(scope, spec.of)}?.${spec.method}()`;
  }
}

export function localName({ locals }: Scope, at: number): string | undefined {
  return locals[at % locals.length];
}

/** One of the functions written so far; a word where there is none that can be used here. */
export function callText(scope: Scope, at: number, argument: string): string {
  const able = scope.file.callables.filter(({ callable }) => scope.canAwait || !callable.isAsync);
  const found = able[at % able.length];
  if (found === undefined) return argument;
  const text = found.callable.call(found.reference, argument);
  return found.callable.isAsync ? `(await ${text})` : text;
}

function arrayText(scope: Scope, { method, body }: Extract<Expression, { is: 'array' }>): string {
  const inside = within(scope, { parameter: 'entry', canAwait: false });
  const text = expressionText(inside, body);
  switch (method) {
    case 'map':
      return `['alpha', 'beta'].map((entry) => ${text} + entry).join()`;
    case 'filter':
      return `['alpha', 'beta'].filter((entry) => ${text} !== entry).join()`;
    case 'reduce':
      return `['alpha', 'beta'].reduce((sum, entry) => sum + ${text}, '')`;
    case 'sort':
      return `['beta', 'alpha'].sort((entry, other) => (${text} + entry).localeCompare(${text} + other)).join()`;
    case 'find':
      return `(['alpha', 'beta'].find((entry) => ${text} === entry) ?? 'nobody')`;
  }
}

export function conditionText(scope: Scope, spec: Condition): string {
  switch (spec.is) {
    case 'exists':
      return `${spec.negated ? '!' : ''}${fsName(scope.file, 'existsSync')}(at('${spec.file}'))`;
    case 'isFile':
      return `${fsName(scope.file, 'existsSync')}(at('${spec.file}')) && ${fsName(scope.file, 'statSync')}(at('${spec.file}')).isFile()`;
    case 'holds':
      return `${expressionText(scope, spec.of)}.includes(${JSON.stringify(spec.word).replaceAll('"', "'")})`;
    case 'some':
      return `['alpha', 'beta'].${spec.method}((entry) => ${conditionText(within(scope, { parameter: 'entry', canAwait: false }), spec.of)})`;
    case 'both':
      return `(${conditionText(scope, spec.left)} ${spec.operator} ${conditionText(scope, spec.right)})`;
  }
}
