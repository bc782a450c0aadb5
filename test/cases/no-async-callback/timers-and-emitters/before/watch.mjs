import { EventEmitter } from 'node:events';

export function start(work, report) {
  const bus = new EventEmitter();
  setInterval(async () => { // reports: no-async-callback
    await work();
  }, 1000);
  bus.on('order', async (order) => { // reports: no-async-callback
    await work(order);
  });
  process.on('exit', async () => { // reports: no-async-callback
    await work('last');
  });
  setInterval(async () => {
    try {
      await work();
    } catch (error) {
      report(error);
    }
  }, 1000);
  bus.on('order', (order) => work(order).catch(report));
  setTimeout(async () => {
    await work('once');
  }, 1000);
  return bus;
}
