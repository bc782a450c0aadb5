export type Names = readonly string[] | undefined;

export interface Options {
  readonly files: string[];
  readonly more?: Array<string>;
  /** Anything that can be gone through, also what does so later. */
  readonly source: { forEach(callback: (name: string) => void): void };
}
