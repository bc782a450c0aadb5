import type { Fn } from '../../program/function.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';

/**
 * Does what one call gives flow into the arguments of another, through variables of the function?
 * Follows assignments, and takes an object that is changed with such a value as holding it; three-valued only in one way:
 * what is not seen to flow does not.
 */
export function flowsInto(module: Module, fn: Fn, from: CallSite, to: CallSite): boolean {
  const within = (inner: Range, outer: Range): boolean => outer.start <= inner.start && inner.end <= outer.end;
  if (to.args.some((argument) => within(from, argument))) return true;
  const tainted = taintedBindings(module, fn, from);
  return module.references.some((each) => tainted.has(each.binding) && to.args.some((argument) => within(each, argument)));
}

function taintedBindings(module: Module, fn: Fn, from: Range): ReadonlySet<number> {
  const tainted = new Set<number>();
  const statements = module.statements.filter((each) => each.start >= fn.start && each.end <= fn.end && /^(VariableDeclaration|ExpressionStatement)$/.test(each.type));
  const holdsValue = (statement: Range): boolean => (statement.start <= from.start && from.end <= statement.end) || mentions(module, statement, tainted);
  for (let before = -1; before !== tainted.size; ) {
    before = tainted.size;
    for (const binding of statements.filter(holdsValue).flatMap((statement) => changedIn(module, statement))) tainted.add(binding);
  }
  return tainted;
}

function mentions(module: Module, statement: Range, bindings: ReadonlySet<number>): boolean {
  return module.references.some((each) => bindings.has(each.binding) && each.access !== 'write' && statement.start <= each.start && each.end <= statement.end);
}

/** Variables declared, assigned, or whose object is changed in a statement. */
function changedIn(module: Module, statement: Range): number[] {
  const inside = (at: Range): boolean => statement.start <= at.start && at.end <= statement.end;
  const declared = module.bindings.filter((each) => inside(each.range)).map((each) => each.id);
  const assigned = module.references.filter((each) => inside(each) && each.access !== 'read').map((each) => each.binding);
  const changed = module.references.filter((each) => inside(each) && each.use.how === 'member').map((each) => each.binding);
  return [...declared, ...assigned, ...changed];
}
