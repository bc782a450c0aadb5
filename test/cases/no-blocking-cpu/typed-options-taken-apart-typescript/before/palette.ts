export interface Palette {
  readonly red: number;
}
