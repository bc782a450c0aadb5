const DAY = 24 * 60 * 60 * 1000;

export async function nextThursday(now) {
  let day = new Date(now.getTime() + 7 * DAY);
  while (day.getUTCDay() !== 4) {
    day = new Date(day.getTime() + DAY);
  }
  return day;
}

export async function wait(ms) {
  const end = new Date().getTime() + ms;
  while (new Date().getTime() < end) {} // reports: no-blocking-sleep, refuses: no-async-form
}
