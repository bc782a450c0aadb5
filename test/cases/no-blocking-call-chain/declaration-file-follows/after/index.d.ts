/** Without blanks. */
export function label(path: string): Promise<string>;
export function label(path: URL): Promise<string>;
export const size: (path: string) => Promise<number>;
export function shout(text: string): string;
export class Shelf {
  first(): Promise<string>;
}
