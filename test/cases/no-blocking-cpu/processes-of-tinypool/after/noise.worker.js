export function smoothed(size, passes) {
  const values = Float64Array.from({ length: size }, (_, at) => (at * 7919) % 104729);
  for (let pass = 0; pass < passes; pass += 1) {
    for (let at = 1; at < size; at += 1) values[at] = (values[at - 1] + values[at]) / 2;
  }
  return Math.round(values[size - 1]);
}
