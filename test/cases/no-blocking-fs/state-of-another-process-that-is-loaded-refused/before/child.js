import { note } from './names.js';

async function take(name) {
  await null;
  note(name);
  process.send({ noted: name });
}

process.on('message', ({ name }) => {
  take(name); // reports: no-unconsumed-promise
});
