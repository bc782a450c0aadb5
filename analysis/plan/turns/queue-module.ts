import type { CallGraph } from '../../program/call-graph.ts';
import { isTypeScript } from '../../program/language.ts';
import type { Module } from '../../program/module.ts';
import { annotator } from '../adapters/annotate.ts';
import { directiveOf } from '../executor/worker-module.ts';
import { styled } from '../imports/layout.ts';
import { spelled } from '../imports/spelling.ts';

/**
 * The module that holds the queue of a section, in the language and style of `like`. Tasks run one after the other; what a task
 * calls belongs to its turn, so that functions that take turns can call each other. What one turn starts side by side takes turns
 * within it, and the turn is over when all of that is. Written so that most formatters leave it as it is, and compilers of old
 * projects, that know no `??` and no `node:`, read it.
 */
export function queueModule(graph: CallGraph, like: Module): string {
  const typescript = isTypeScript(like);
  const typed = annotator(typescript);
  const asImports = typescript || like.emitted === 'esm' || like.syntax === 'esm';
  const hooks = spelled(graph, like, 'node:async_hooks', undefined);
  const load = asImports ? `import { AsyncLocalStorage } from '${hooks}';` : `const asyncHooks = require('${hooks}');`;
  const type = typescript ? '\n\ntype Turn = { readonly around?: Turn; last: Promise<void>; isOver: boolean };' : '';
  const text = `${load}${type}

const turns = new ${asImports ? '' : 'asyncHooks.'}AsyncLocalStorage${typed('<Turn>')}();
const outermost${typed(': Turn')} = {
  last: Promise.resolve(),
  isOver: false,
};

/** Runs tasks one after the other. What a task starts belongs to its turn, and waits only for what else was started there. */
${asImports ? 'export ' : ''}async function inTurn${typed('<T>')}(task${typed(': () => Promise<T>')})${typed(': Promise<T>')} {
  let around = turns.getStore() || outermost;
  while (around.isOver) around = around.around${typed(' || outermost')};
  const turn${typed(': Turn')} = {
    around,
    last: Promise.resolve(),
    isOver: false,
  };
  const result = around.last.then(() => turns.run(turn, task));
  const end = async () => {
    for (let last; last !== turn.last; await last) last = turn.last;
    turn.isOver = true;
  };
  around.last = result.then(end, end);
  return result;
}`;
  const exported = asImports ? '' : '\n\nexports.inTurn = inTurn;';
  const directive = directiveOf(like);
  return `${styled(like, `${directive === '' ? '' : `${directive}\n\n`}${text}${exported}`)}${like.text.endsWith('\n') ? like.style.eol : ''}`;
}
