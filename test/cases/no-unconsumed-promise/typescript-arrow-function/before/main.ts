import { setTimeout as delay } from 'node:timers/promises';

interface Mail {
  readonly to: string;
}

const outbox: string[] = [];

const send = async ({ to }: Mail): Promise<void> => {
  await delay(1);
  outbox.push(to);
};

async function invite(names: readonly string[]): Promise<number> {
  for (const name of names) send({ to: name }); // reports: no-unconsumed-promise
  return names.length;
}

console.log(await invite(['ada', 'grace']));
