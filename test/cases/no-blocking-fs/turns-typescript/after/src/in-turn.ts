import { AsyncLocalStorage } from 'async_hooks';

type Turn = { readonly around?: Turn; last: Promise<void>; isOver: boolean };

const turns = new AsyncLocalStorage<Turn>();
const outermost: Turn = {
  last: Promise.resolve(),
  isOver: false,
};

/** Runs tasks one after the other. What a task starts belongs to its turn, and waits only for what else was started there. */
export async function inTurn<T>(task: () => Promise<T>): Promise<T> {
  let around = turns.getStore() || outermost;
  while (around.isOver) around = around.around || outermost;
  const turn: Turn = {
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
