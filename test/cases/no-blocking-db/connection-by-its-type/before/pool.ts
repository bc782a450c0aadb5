export interface Pool {
  prepare(text: string): { all(): Promise<string[]> };
}
