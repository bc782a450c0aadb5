import assert from 'node:assert';
import { readFile } from 'node:fs/promises';

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

export function start(files, report) {
  readFile('state').then((text) => report(text)); // reports: no-unconsumed-promise
  readFile('state').finally(() => report('done')); // reports: no-unconsumed-promise
  pause(10); // reports: no-unconsumed-promise
  Promise.all(files.map((file) => readFile(file))); // reports: no-unconsumed-promise
  files.map(async (file) => readFile(file)); // reports: no-unconsumed-promise
  assert.rejects(readFile('missing')); // reports: no-unconsumed-promise
  (async () => { // reports: no-unconsumed-promise
    await pause(1);
  })();
}

export function startHandled(report) {
  readFile('state').then((text) => report(text)).catch(report);
  readFile('state').then((text) => report(text), report);
  readFile('state').catch(report).finally(() => report('done'));
  (async () => {
    try {
      await pause(1);
    } catch (error) {
      report(error);
    }
  })();
}
