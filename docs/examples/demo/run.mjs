// The demo: the main job on real input. `npm run demo` builds the package first.
import { migrateRealPackage } from './real-package.mjs';
import { cleanUp, endChildren } from './scratch.mjs';
import { migrateService } from './under-load.mjs';

const MOST_SECONDS = 115;

let stopped = false;
const watchdog = setTimeout(() => stop(`The demo took more than ${MOST_SECONDS} seconds.`), MOST_SECONDS * 1000);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => stop(`Stopped by ${signal}.`));
// The last resort, where nothing can be waited for any more.
process.on('exit', endChildren);

try {
  const parts = [await migrateRealPackage(), await migrateService()];
  process.exitCode = parts.every(Boolean) ? 0 : 1;
  console.log(`\n${process.exitCode === 0 ? 'All as it should be' : 'NOT as it should be'}, in ${(performance.now() / 1000).toFixed(0)} s on Node ${process.versions.node}.`);
} catch (error) {
  // Whatever fails while everything is being ended is no news.
  if (!stopped) console.error(error);
  process.exitCode = 1;
} finally {
  clearTimeout(watchdog);
  await cleanUp();
}

async function stop(why) {
  stopped = true;
  console.error(why);
  await cleanUp();
  process.exit(1);
}
