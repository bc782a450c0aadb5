let ready = false;
setTimeout(() => {
  ready = true;
}, 10);

function pause(milliseconds) {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {} // refuses: no-async-form
}

export async function started(job) {
  while (!ready); // reports: no-blocking-sleep, refuses: no-async-form
  do {} while (performance.now() < 1_000); // reports: no-blocking-sleep, refuses: no-async-form
  for (;;) { // reports: no-blocking-sleep, refuses: no-async-form
    if (process.hrtime.bigint() > job.start) break;
  }
  let now = new Date().getTime();
  while (now < job.end) { // reports: no-blocking-sleep, refuses: no-async-form
    now = new Date().getTime();
  }
  let rounds = 0;
  while (process.hrtime(job.started)[0] * 1000 < job.milliseconds) rounds++; // reports: no-blocking-sleep, refuses: no-async-form
  pause(100); // reports: no-blocking-call-chain
}
