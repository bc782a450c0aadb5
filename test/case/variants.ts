/** The same program typed on another machine; edits must not touch what is different about it. */
export interface Variant {
  readonly name: string;
  apply(text: string): string;
}

export const VARIANTS: readonly Variant[] = [
  { name: 'CRLF', apply: (text) => text.replaceAll('\n', '\r\n') },
  { name: 'tabs', apply: (text) => text.replace(/^(?: {2})+/gm, (blanks) => '\t'.repeat(blanks.length / 2)) },
  { name: 'BOM', apply: (text) => `\uFEFF${text}` },
];

/** A file without one indented line gives no sign that it would use tabs. */
export function tellsVariant({ name }: Variant, texts: Iterable<string>): boolean {
  return name !== 'tabs' || [...texts].every((text) => /^ {2}/m.test(text));
}
