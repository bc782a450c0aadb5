/** Without blanks. */
export function label(path: string): string;
export function label(path: URL): string;
export class Shelf {
  first(): string | undefined;
}
