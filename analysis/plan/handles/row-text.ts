/** Functions of a written module that carry rows from thread to thread as they are. */
export function rowsText(typed: (annotation: string) => string): string {
  return `// The copy of a Buffer is a Uint8Array, and that of an object without prototype has one.
function packed(value${typed(': unknown')})${typed(': Rows')} {
  const rows${typed(': readonly unknown[]')} = Array.isArray(value) ? value : [value];
  const isBare = rows.some((row) => typeof row === 'object' && row !== null && Object.getPrototypeOf(row) === null);
  return { value, isBare, hasBuffers: rows.some((row) => Buffer.isBuffer(row) || Object.values(row ?? {}).some((each) => Buffer.isBuffer(each))) };
}

function unpacked({ value, isBare, hasBuffers }${typed(': Rows')})${typed(': unknown')} {
  const asBuffer = (each${typed(': unknown')})${typed(': unknown')} => (hasBuffers && each instanceof Uint8Array ? Buffer.from(each.buffer, each.byteOffset, each.byteLength) : each);
  const asRow = (row${typed(': unknown')})${typed(': unknown')} => {
    if (typeof row !== 'object' || row === null || row instanceof Uint8Array) return asBuffer(row);
    for (const [name, each] of Object.entries(row)) ${typed('(')}row${typed(' as Record<string, unknown>)')}[name] = asBuffer(each);
    return isBare ? Object.setPrototypeOf(row, null) : row;
  };
  return Array.isArray(value) ? value.map(asRow) : asRow(value);
}`;
}
