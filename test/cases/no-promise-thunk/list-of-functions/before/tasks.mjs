import { readFile } from 'node:fs/promises';

const tasks = [() => readFile('a'), () => readFile('b')];
const started = [readFile('a'), readFile('b')];
const steps = [() => readFile('a')];
steps.push(1);

export const all = () => Promise.all(tasks); // reports: no-promise-thunk
export const right = () => Promise.all(started);
export const unclear = () => Promise.all(steps);

const made = ['a', 'b'].map((name) => async () => readFile(name));
const begun = ['a', 'b'].map((name) => readFile(name));
const called = ['a', 'b'].map((name) => () => readFile(name));

export const allMade = () => Promise.all(made); // reports: no-promise-thunk
export const allBegun = () => Promise.all(begun);
export const allCalled = () => Promise.all(called.map((task) => task()));
