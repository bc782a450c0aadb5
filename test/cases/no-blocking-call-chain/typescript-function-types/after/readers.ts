import { readFile } from 'node:fs/promises';

export type Reader = (path: string) => Promise<string>;
export type Measure = (path: string) => number;
type Later<T> = Promise<T>;

export const title: Reader = async (path) => (await readFile(path, 'utf8')).trim();

export const size: (...args: Parameters<Measure>) => Promise<ReturnType<Measure>> = async (path) => (await readFile(path)).length;
export const digits: Measure = (path) => path.length;

export const shout: (path: string) => Promise<string> = async (path) => (await title(path)).toUpperCase();

export const loud = (async (path) => `${await title(path)}!`) satisfies Reader;

export const later = async (path: string): Later<string> => await title(path);

export class Shelf {
  private readonly first: (path: string) => Promise<string> = async (path) => await title(path);

  async label(path: string): Promise<string> {
    return await this.first(path);
  }
}
