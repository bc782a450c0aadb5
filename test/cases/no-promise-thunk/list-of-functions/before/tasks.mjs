import { readFile } from 'node:fs/promises';

const tasks = [() => readFile('a'), () => readFile('b')];
const started = [readFile('a'), readFile('b')];
const steps = [() => readFile('a')];
steps.push(1);

export const all = () => Promise.all(tasks); // reports: no-promise-thunk
export const right = () => Promise.all(started);
export const unclear = () => Promise.all(steps);
