/** Without blanks. */
export function label(path: string): string;
export function label(path: URL): string;
export const size: (path: string) => number;
export function shout(text: string): string;
export class Shelf {
  first(): string;
}
