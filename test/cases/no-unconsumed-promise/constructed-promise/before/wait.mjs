export async function wait(time) {
  new Promise((done) => setTimeout(done, time)); // reports: no-unconsumed-promise
  return 'done';
}

export async function waited(time) {
  await new Promise((done) => setTimeout(done, time));
}

export async function listed(work) {
  Array.fromAsync(work); // reports: no-unconsumed-promise
  return Array.from(await Array.fromAsync(work));
}

export async function worded(work) {
  return new Set(new Promise((done) => done(work))); // reports: no-promise-as-value
}
