export async function wait(time) {
  await new Promise((done) => setTimeout(done, time));
  return 'done';
}

export async function waited(time) {
  await new Promise((done) => setTimeout(done, time));
}

export async function listed(work) {
  await Array.fromAsync(work);
  return Array.from(await Array.fromAsync(work));
}

export async function worded(work) {
  return new Set(new Promise((done) => done(work))); // reports: no-promise-as-value
}
