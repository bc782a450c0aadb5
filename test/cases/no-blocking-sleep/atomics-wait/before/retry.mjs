const cell = new Int32Array(new SharedArrayBuffer(4));

function pause(milliseconds) {
  Atomics.wait(cell, 0, 0, milliseconds); // refuses: no-async-form
}

export async function retried(work) {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (await work()) return;
    pause(100 * attempt); // reports: no-blocking-call-chain
  }
  globalThis.Atomics.wait(cell, 0, 0, 1_000); // reports: no-blocking-sleep, refuses: no-async-form
}
