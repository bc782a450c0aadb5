export async function drained(queue, answer) {
  const end = Date.now() + 10;
  while (queue.length > 0 && Date.now() < end) queue.shift()();

  let done = false;
  while (!done) done = await answer();

  let index = 0;
  let found = false;
  while (!found) {
    found = queue[index] === answer;
    index += 1;
  }
  while (Date.now() < end) await answer();
  return index;
}

export async function* ticks(end) {
  while (Date.now() < end) yield Date.now();
}
