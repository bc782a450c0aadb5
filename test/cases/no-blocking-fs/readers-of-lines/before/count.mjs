import LineByLine from 'n-readlines';

export async function count(file) {
  const lines = new LineByLine(file); // reports: no-blocking-fs, refuses: no-async-form
  let all = 0;
  while (lines.next()) all += 1; // reports: no-blocking-fs, refuses: no-async-form
  return all;
}

export async function countHeld(lines) {
  let all = 0;
  while (lines.next()) all += 1;
  return all;
}
