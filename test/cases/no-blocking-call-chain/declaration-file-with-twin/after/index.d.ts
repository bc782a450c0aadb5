/** Without blanks. */
export function label(path: string): string;
export function label(path: URL): string;
export function labelAsync(path: string): Promise<string>;
export function labelAsync(path: URL): Promise<string>;
export class Shelf {
  first(): string | undefined;
  firstAsync(): Promise<string | undefined>;
}
