// The arithmetic and layout of what the demo prints; no input, no output.

/** The value that a share of all samples does not exceed (nearest rank). */
export function percentile(samples, share) {
  if (samples.length === 0) return Number.NaN;
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

/** Three digits that matter, and no more. */
export function number(value) {
  if (Number.isNaN(value)) return '-';
  if (value >= 100) return value.toFixed(0);
  return value.toFixed(value >= 10 ? 1 : 2);
}

/** Rows of texts in columns as wide as their widest; the first `left` columns start on the left, the others end on the right. */
export function layOut(rows, left) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const cell = (text, column) => (column < left ? text.padEnd(widths[column]) : text.padStart(widths[column]));
  return rows.map((row) => row.map(cell).join('  ').trimEnd());
}

/** Routes on which `after` answers fewer requests per second than `before`, with the factor. */
export function slower(measured) {
  return measured
    .map(({ route, before, after }) => ({ route, factor: after.perSecond / before.perSecond }))
    .filter(({ factor }) => factor < 0.95)
    .map(({ route, factor }) => `${route} ×${factor.toFixed(2)}`);
}

/** `slug 3, slug 1`, most first. */
export function bySlug(calls) {
  const counts = new Map();
  for (const { code, status } of calls) counts.set(code ?? status, (counts.get(code ?? status) ?? 0) + 1);
  const sorted = [...counts].sort(([a, most], [b, more]) => more - most || a.localeCompare(b));
  return sorted.map(([slug, count]) => `${slug} ${count}`).join(', ');
}
