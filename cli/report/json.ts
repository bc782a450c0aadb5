import type { Report } from './contract.ts';

/** The report as text; fields without a value are left out. */
export function jsonText(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
