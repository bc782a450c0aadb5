const LARGEST_FILE = 2_000_000;
const LONGEST_LINE = 20_000;

/** Too large to be written by hand; known before it is read. */
export function isHuge(bytes: number): boolean {
  return bytes > LARGEST_FILE;
}

/** Has a line that nobody wrote by hand. */
export function isMinified(text: string): boolean {
  for (let from = 0, to = 0; from < text.length; from = to + 1) {
    to = text.indexOf('\n', from);
    if (to === -1) to = text.length;
    if (to - from > LONGEST_LINE) return true;
  }
  return false;
}

/** Is the text part of what people write, judge and change? `unblock check` leaves out the rest, and so do the rules. */
export function isByHand(text: string): boolean {
  return !isHuge(text.length) && !isMinified(text);
}
