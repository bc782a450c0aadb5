import { tasks } from './tasks.js';
import { createServer } from './server.js';

export async function run([name, folder]) {
  if (name === 'serve') await createServer(folder);
  else await tasks[name](folder);
}

run(process.argv.slice(2));
