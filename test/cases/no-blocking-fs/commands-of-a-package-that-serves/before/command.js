import { build } from './build.js';
import { serve } from './serve.js';

export async function run([name, folder]) {
  if (name === 'serve') serve(folder);
  else await build(folder);
}

run(process.argv.slice(2));
