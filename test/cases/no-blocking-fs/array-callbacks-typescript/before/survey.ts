import { existsSync, readFileSync, statSync } from 'node:fs';

export async function survey(names: string[], more: readonly string[] | undefined): Promise<unknown> {
  const size = (path: string): number => statSync(path).size;
  const total = names.reduce((sum, name) => sum + statSync(name).size, 0); // reports: no-blocking-fs
  const upper = names.map((name): string => readFileSync(name, 'utf8')).map((text) => text.toUpperCase()); // reports: no-blocking-fs
  const lines = names.flatMap((name) => readFileSync(name, 'utf8').split('\n')); // reports: no-blocking-fs
  const filled: string[] = names.filter((name) => statSync(name).size > 0); // reports: no-blocking-fs
  const where = names.findIndex((name) => existsSync(name)); // reports: no-blocking-fs
  const later = more?.map((name) => readFileSync(name, 'utf8')); // reports: no-blocking-fs, refuses: sync-callback
  return [total, upper, lines, filled, where, later, names.map(size)]; // reports: no-blocking-call-chain
}
