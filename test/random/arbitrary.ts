import fc from 'fast-check';
import { type Condition, type Expression, type FileSpec, type FunctionSpec, LOOPS, type MainSpec, type ProgramSpec, SHAPES, STARTS, type Statement } from './spec.ts';

const index = fc.nat({ max: 11 });
/** The first three are there when a program starts. */
const file = fc.constantFrom('notes.txt', 'settings.json', 'sub/deep.txt', 'notes.txt', 'settings.json', 'new.txt', 'log.txt');
const word = fc.constantFrom('alpha', 'beta', 'gamma', '', 'x\n');

interface Parts {
  readonly expression: Expression;
  readonly condition: Condition;
  readonly statement: Statement;
  readonly block: Statement[];
}

const parts: fc.LetrecValue<Parts> = fc.letrec<Parts>((tie: fc.LetrecTypedTie<Parts>) => {
  const expression = tie('expression');
  const condition = tie('condition');
  const block = tie('block');
  return {
    expression: fc.oneof(
      { maxDepth: 3, depthSize: 'xsmall', withCrossShrink: true },
      fc.record({ is: fc.constant('word' as const), word }),
      fc.constant({ is: 'parameter' as const }),
      fc.record({ is: fc.constant('local' as const), at: index }),
      fc.record({ is: fc.constant('read' as const), file }),
      fc.record({ is: fc.constant('read' as const), file }),
      fc.record({ is: fc.constant('size' as const), file }),
      fc.constant({ is: 'list' as const }),
      fc.record({ is: fc.constant('state' as const), of: fc.constantFrom('counter' as const, 'cache' as const) }),
      fc.record({ is: fc.constant('call' as const), callee: index, argument: expression }),
      fc.record({ is: fc.constant('call' as const), callee: index, argument: expression }),
      fc.record({ is: fc.constantFrom('template' as const, 'plus' as const), left: expression, right: expression }),
      fc.record({ is: fc.constant('choice' as const), when: condition, left: expression, right: expression }),
      fc.record({ is: fc.constant('chain' as const), of: expression, method: fc.constantFrom('trim' as const, 'toUpperCase' as const, 'toLowerCase' as const) }),
      fc.record({ is: fc.constant('array' as const), method: fc.constantFrom('map' as const, 'filter' as const, 'reduce' as const, 'sort' as const, 'find' as const), body: expression }),
    ),
    condition: fc.oneof(
      { maxDepth: 2, depthSize: 'xsmall', withCrossShrink: true },
      fc.record({ is: fc.constant('exists' as const), file, negated: fc.boolean() }),
      fc.record({ is: fc.constant('isFile' as const), file }),
      fc.record({ is: fc.constant('holds' as const), of: expression, word }),
      fc.record({ is: fc.constant('some' as const), method: fc.constantFrom('some' as const, 'every' as const), of: condition }),
      fc.record({ is: fc.constant('both' as const), left: condition, right: condition, operator: fc.constantFrom('&&' as const, '||' as const) }),
    ),
    statement: fc.oneof({ maxDepth: 3, depthSize: 'small', withCrossShrink: true }, ...simple(expression), ...nested(expression, condition, block)),
    block: fc.array(tie('statement'), { minLength: 1, maxLength: 2 }),
  };
});

function simple(expression: fc.Arbitrary<Expression>): fc.Arbitrary<Statement>[] {
  return [
    fc.record({ is: fc.constant('log' as const), of: expression }),
    fc.record({ is: fc.constant('log' as const), of: expression }),
    fc.record({ is: fc.constant('write' as const), how: fc.constantFrom('write' as const, 'append' as const), file, of: expression }),
    fc.record({ is: fc.constant('move' as const), how: fc.constantFrom('rename' as const, 'copy' as const), from: file, to: file }),
    fc.record({ is: fc.constant('remove' as const), how: fc.constantFrom('unlink' as const, 'rm' as const), file }),
    fc.record({ is: fc.constant('folder' as const), name: fc.constantFrom('sub', 'made', 'made/below') }),
    fc.record({ is: fc.constant('local' as const), of: expression }),
    fc.record({ is: fc.constant('local' as const), of: expression }),
    fc.record({ is: fc.constant('assign' as const), at: index, of: expression }),
    fc.record({ is: fc.constant('state' as const), of: fc.constantFrom('counter' as const, 'cache' as const), value: expression }),
    fc.record({ is: fc.constant('return' as const), of: expression }),
    fc.record({ is: fc.constant('throw' as const), how: fc.constantFrom('custom' as const, 'error' as const, 'fs' as const) }),
    fc.constant({ is: 'exit-code' as const }),
  ];
}

function nested(expression: fc.Arbitrary<Expression>, condition: fc.Arbitrary<Condition>, block: fc.Arbitrary<Statement[]>): fc.Arbitrary<Statement>[] {
  const maybe = fc.oneof(fc.constant([]), block);
  return [
    fc.record({ is: fc.constant('if' as const), when: condition, then: block, otherwise: maybe }),
    fc.record({ is: fc.constant('loop' as const), how: fc.constantFrom(...LOOPS), body: block, leaves: fc.constantFrom('no' as const, 'no' as const, 'break' as const, 'continue' as const) }),
    fc.record({ is: fc.constant('switch' as const), of: expression, cases: fc.array(block, { minLength: 1, maxLength: 2 }) }),
    fc.record({ is: fc.constant('try' as const), body: block, caught: block, last: maybe, returns: fc.boolean() }),
    fc.record({ is: fc.constant('try' as const), body: block, caught: block, last: maybe, returns: fc.boolean() }),
    fc.record({ is: fc.constant('closure' as const), body: block, result: expression }),
  ];
}

export const blocks: fc.Arbitrary<Statement[]> = parts.block;

const functions: fc.Arbitrary<FunctionSpec> = fc.record({ shape: fc.constantFrom(...SHAPES), body: fc.array(parts.statement, { minLength: 1, maxLength: 3 }), result: parts.expression });

const files: fc.Arbitrary<FileSpec> = fc.record({
  fs: fc.constantFrom('namespace' as const, 'named' as const, 'renamed' as const),
  exporting: fc.constantFrom('each' as const, 'list' as const, 'default' as const),
  functions: fc.array(functions, { minLength: 1, maxLength: 3 }),
});

const main: fc.Arbitrary<MainSpec> = fc.record({ start: fc.constantFrom(...STARTS), body: fc.array(parts.statement, { minLength: 1, maxLength: 3 }) });

/** Whole programs of two to four files. */
export const programs: fc.Arbitrary<ProgramSpec> = fc.record({
  format: fc.constantFrom('cjs' as const, 'esm' as const),
  exports: fc.constantFrom('break' as const, 'break' as const, 'break' as const, 'twin' as const, 'keep' as const),
  files: fc.array(files, { minLength: 1, maxLength: 3 }),
  main,
});
