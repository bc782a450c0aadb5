import { Deploy } from './deploy.js';
import { Show } from './show.js';

export async function start([name, folder]) {
  const runners = new Map([['deploy', Deploy], ['show', Show]]);
  const runner = new (runners.get(name))(folder);
  await runner.run();
}

start(process.argv.slice(2));
