// Preloaded into a service, which stays as it is: tells the demo, when asked, how long its event loop was held up.
import { monitorEventLoopDelay } from 'node:perf_hooks';

const RESOLUTION_MS = 1;
const histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
histogram.enable();

// The demo may be stopped in a way that it cannot catch.
process.on('disconnect', () => process.exit());

process.on('message', (question) => {
  if (question === 'reset') histogram.reset();
  // The timer's own interval is part of each sample.
  process.send?.({ longestMs: Math.max(0, histogram.max / 1e6 - RESOLUTION_MS) });
});
