import { expressionText } from './render-expression.ts';
import { blockLines } from './render-statement.ts';
import { fsName, indented, type Callable, type FileText, type Scope } from './scope.ts';
import type { FunctionSpec } from './spec.ts';

/** A function as text, and how it is called. */
export interface FunctionText {
  readonly lines: readonly string[];
  readonly callable: Callable;
}

/** Writes one function of a file; `name` is free in the program. */
export function functionText(file: FileText, spec: FunctionSpec, name: string): FunctionText {
  const isAsync = spec.shape === 'async' || spec.shape === 'promise';
  const scope: Scope = { file, locals: [], parameter: 'name', canAwait: spec.shape === 'async', canReturn: true, inLoop: false };
  const body = indented(blockLines(scope, spec.body));
  const result = expressionText(scope, spec.result);
  const written = inClass(spec.shape, name, body, result) ?? inObject(spec.shape, name, body, result) ?? asFunction(file, spec.shape, name, body, result);
  return { lines: written.lines, callable: { exported: name, call: written.call, isAsync } };
}

interface Written {
  readonly lines: readonly string[];
  readonly call: Callable['call'];
}

const applied = (name: string, argument: string): string => `${name}(${argument})`;

function asFunction(file: FileText, shape: FunctionSpec['shape'], name: string, body: readonly string[], result: string): Written {
  const block = [...body, `  return ${result};`];
  switch (shape) {
    case 'arrow':
      return { lines: [`const ${name} = (name) => {`, ...block, '};'], call: applied };
    case 'expression':
      return { lines: [`const ${name} = function (name) {`, ...block, '};'], call: applied };
    case 'generator':
      return { lines: [`function* ${name}(name) {`, ...body, `  yield ${result};`, "  yield 'end';", '}'], call: (callee, argument) => `[...${callee}(${argument})].join()` };
    case 'recursive':
      return { lines: [`function ${name}(name, depth = 1) {`, ...body, `  return depth > 0 ? ${name}(name + depth, depth - 1) : ${result};`, '}'], call: applied };
    case 'takes-callback':
      return { lines: [`function ${name}(name, use) {`, ...body, `  return use(${result});`, '}'], call: (callee, argument) => `${callee}(${argument}, (text) => text.trim())` };
    case 'through-call':
      return { lines: [`function ${name}(name) {`, ...block, '}'], call: (callee, argument) => `${callee}.call(null, ${argument})` };
    case 'through-apply':
      return { lines: [`function ${name}(name) {`, ...body, `  return this.start + ${result};`, '}'], call: (callee, argument) => `${callee}.apply({ start: '>' }, [${argument}])` };
    case 'uses-arguments':
      return { lines: [`function ${name}() {`, '  const name = arguments[0];', ...block, '}'], call: applied };
    case 'default-parameter':
      return { lines: [`function ${name}(name, extra = ${fsName(file, 'existsSync')}(at('notes.txt'))) {`, ...body, `  return ${result} + extra;`, '}'], call: applied };
    case 'destructured':
      return { lines: [`function ${name}({ name, ending = '!' }) {`, ...body, `  return ${result} + ending;`, '}'], call: (callee, argument) => `${callee}({ name: ${argument} })` };
    case 'nested':
      return { lines: [`function ${name}(first) {`, '  function inner(name) {', ...indented(block), '  }', "  return inner(first) + inner('beta');", '}'], call: applied };
    case 'promise':
      return { lines: [`function ${name}(first) {`, '  return Promise.resolve(first).then((name) => {', ...indented(block), '  });', '}'], call: applied };
    default:
      return { lines: [`${shape === 'async' ? 'async ' : ''}function ${name}(name) {`, ...block, '}'], call: applied };
  }
}

function inClass(shape: FunctionSpec['shape'], name: string, body: readonly string[], result: string): Written | undefined {
  const block = indented([...body, `  return ${result};`]);
  const remembers = ['  constructor(name) {', '    this.name = name;', '  }', ''];
  switch (shape) {
    case 'class-method':
      return { lines: [`class ${name} {`, ...remembers, '  load(name) {', ...indented(body), `    return this.name + ${result};`, '  }', '}'], call: (callee, argument) => `new ${callee}('made').load(${argument})` };
    case 'static-method':
      return { lines: [`class ${name} {`, '  static load(name) {', ...block, '  }', '}'], call: (callee, argument) => `${callee}.load(${argument})` };
    case 'getter':
      return { lines: [`class ${name} {`, ...remembers, '  get text() {', '    const { name } = this;', ...block, '  }', '}'], call: (callee, argument) => `new ${callee}(${argument}).text` };
    case 'inherited':
      return {
        lines: [`class ${name}Base {`, '  load(name) {', ...block, '  }', '}', '', `class ${name} extends ${name}Base {`, '  load(name) {', "    return super.load(name) + '!';", '  }', '}'],
        call: (callee, argument) => `new ${callee}().load(${argument})`,
      };
    default:
      return undefined;
  }
}

function inObject(shape: FunctionSpec['shape'], name: string, body: readonly string[], result: string): Written | undefined {
  const block = indented(body);
  if (shape === 'object-method') return { lines: [`const ${name} = {`, "  ending: '?',", '  load(name) {', ...block, `    return ${result} + this.ending;`, '  },', '};'], call: (callee, argument) => `${callee}.load(${argument})` };
  if (shape !== 'in-map') return undefined;
  const lines = [`const ${name} = {`, '  alpha: (name) => {', ...block, `    return ${result};`, '  },', '  beta: (name) => name.trim(),', '};'];
  const each = (callee: string, argument: string): string => `['alpha', 'beta'].map((key) => ${callee}[key](${argument}))`;
  // The arrow cannot wait: what is awaited is handed in.
  return { lines, call: (callee, argument) => (argument.includes('await ') ? `[${argument}].flatMap((given) => ${each(callee, 'given')}).join()` : `${each(callee, argument)}.join()`) };
}
