export async function waited(isFree) {
  const end = Date.now() + 5000;
  for (;;) { // reports: no-blocking-sleep, refuses: no-async-form
    if (isFree() || Date.now() > end) break;
  }
}

export async function sliced(step) {
  const end = Date.now() + 10;
  while (Date.now() < end) {
    step();
  }
}
