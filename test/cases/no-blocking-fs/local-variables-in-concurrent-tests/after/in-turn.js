const asyncHooks = require('async_hooks');

const turns = new asyncHooks.AsyncLocalStorage();
const outermost = {
  last: Promise.resolve(),
  isOver: false,
};

/** Runs tasks one after the other. What a task starts belongs to its turn, and waits only for what else was started there. */
async function inTurn(task) {
  let around = turns.getStore() || outermost;
  while (around.isOver) around = around.around;
  const turn = {
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
}

exports.inTurn = inTurn;
