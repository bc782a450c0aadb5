import { readFileSync } from 'node:fs';

function begin(path) {
  return new Promise((resolve, reject) => {
    setTimeout(reject, 0, new Error(path));
  });
}

async function show(page, text) {
  try {
    return (await Promise.all([page, text])).length;
  } catch (error) {
    return error.message;
  }
}

const handedOn = async () => await show(begin('nowhere'), readFileSync('main.mjs', 'utf8')); // reports: no-blocking-fs, refuses: late-listener

async function handedOnFromVariable() {
  const page = begin('nowhere');
  const text = readFileSync('main.mjs', 'utf8'); // reports: no-blocking-fs, refuses: late-listener
  return await show(page, text);
}

async function givenToTheCaller() {
  const page = begin('nowhere');
  console.log(readFileSync('main.mjs', 'utf8').length > 0); // reports: no-blocking-fs, refuses: late-listener
  return page;
}

async function inListOfPromises() {
  const pages = [begin('nowhere'), begin('neither')];
  const text = readFileSync('main.mjs', 'utf8'); // reports: no-blocking-fs, refuses: late-listener
  return text + (await Promise.all([...pages]));
}

const nameOf = (path) => `${path}.txt`;
const noPromise = async () => await show(nameOf('some'), readFileSync('case.txt', 'utf8')); // reports: no-blocking-fs
const begunBehind = async () => await show(readFileSync('case.txt', 'utf8'), begin('behind')); // reports: no-blocking-fs

for (const each of [handedOn, handedOnFromVariable, givenToTheCaller, inListOfPromises, noPromise, begunBehind]) {
  try {
    console.log(each.name, (await each()) !== undefined);
  } catch (error) {
    console.log(each.name, error.message);
  }
}
