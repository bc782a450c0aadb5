/**
 * The text of a package.json with one dependency more, in the place that npm would give it; all other bytes stay.
 * Undefined where the text is not laid out as npm writes it: one entry on a line.
 */
export function withDependency(text: string, name: string, range: string): string | undefined {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const block = /^([ \t]*)"dependencies"[ \t]*:[ \t]*\{/m.exec(text);
  return block === null ? withBlock(text, name, range, eol) : withEntry(text, block, name, range, eol);
}

function withEntry(text: string, block: RegExpExecArray, name: string, range: string, eol: string): string | undefined {
  const from = block.index + block[0].length;
  const end = text.indexOf('}', from);
  if (end < 0) return undefined;
  const entries = [...text.slice(from, end).matchAll(/^([ \t]*)"([^"\n]+)"[ \t]*:[ \t]*"[^"\n]*"(,?)/gm)];
  const indent = entries[0]?.[1] ?? `${block[1] ?? ''}${block[1] ?? ''}`;
  const next = entries.find((entry) => (entry[2] ?? '') > name);
  const line = `${indent}"${name}": "${range}"`;
  if (next !== undefined) return splice(text, from + next.index, `${line},${eol}`);
  const last = entries.at(-1);
  if (last !== undefined) return splice(text, from + last.index + last[0].length, `,${eol}${line}`);
  return text.slice(from, end).trim() === '' ? `${text.slice(0, from)}${eol}${line}${eol}${block[1] ?? ''}${text.slice(end)}` : undefined;
}

/** After the last entry of the whole object. */
function withBlock(text: string, name: string, range: string, eol: string): string | undefined {
  const end = text.lastIndexOf('}');
  const before = text.slice(0, end).trimEnd();
  const indent = /^([ \t]+)"/m.exec(text)?.[1] ?? '  ';
  if (end < 0 || !/["\]}el\d]$/.test(before)) return before === '{' ? `{${eol}${blockText(indent, name, range, eol)}${eol}${text.slice(end)}` : undefined;
  return `${before},${eol}${blockText(indent, name, range, eol)}${eol}${text.slice(end)}`;
}

const blockText = (indent: string, name: string, range: string, eol: string): string => `${indent}"dependencies": {${eol}${indent}${indent}"${name}": "${range}"${eol}${indent}}`;

const splice = (text: string, at: number, added: string): string => text.slice(0, at) + added + text.slice(at);
