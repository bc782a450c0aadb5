import { readFileSync } from 'node:fs';

export type Reader = (path: string) => string;
export type Measure = (path: string) => number;
type Later<T> = Promise<T>;

export const title: Reader = (path) => readFileSync(path, 'utf8').trim();

export const size: Measure = (path) => readFileSync(path).length;
export const digits: Measure = (path) => path.length;

export const shout: (path: string) => string = (path) => title(path).toUpperCase();

export const loud = ((path) => `${title(path)}!`) satisfies Reader;

export const later = async (path: string): Later<string> => title(path); // reports: no-blocking-call-chain

export class Shelf {
  private readonly first: (path: string) => string = (path) => title(path);

  label(path: string): string {
    return this.first(path);
  }
}
