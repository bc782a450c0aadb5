import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

const events = new EventEmitter();
const timers = {};
let isPlanned = false;
let cleared;
let running = 0;

const show = (name) => console.log(name, readFileSync('case.txt', 'utf8').trim()); // refuses: shared-state

events.on('changed', (name) => {
  if (timers[name]) clearTimeout(timers[name]);
  timers[name] = setTimeout(() => {
    show(name); // reports: no-blocking-call-chain
    delete timers[name];
  }, 20);
});

events.on('planned', (name) => {
  if (isPlanned) return;
  isPlanned = true;
  setTimeout(() => {
    console.log(name, readFileSync('case.txt', 'utf8').trim()); // reports: no-blocking-fs, refuses: shared-state
    isPlanned = false;
  }, 40);
});

events.on('cleared', (name) => {
  clearTimeout(cleared);
  cleared = setTimeout(async () => {
    cleared = undefined;
    console.log(name, (await readFile('case.txt', 'utf8')).trim());
  }, 60);
});

events.on('counted', (name) => {
  running += 1;
  setTimeout(async () => {
    console.log(name, (await readFile('case.txt', 'utf8')).trim());
    running -= 1;
  }, 80);
});

for (const name of events.eventNames()) events.emit(name, name);
