export function ready(check) {
  return new Promise(async (resolve) => { // reports: no-async-callback
    while (!(await check())) await new Promise((next) => setTimeout(next, 10));
    resolve();
  });
}

export async function readyToo(check) {
  while (!(await check())) await new Promise((next) => setTimeout(next, 10));
}
