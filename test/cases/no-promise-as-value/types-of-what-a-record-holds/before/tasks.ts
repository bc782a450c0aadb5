type Task = () => Promise<number>;

interface ByName {
  [name: string]: Task;
}

interface Mixed {
  readonly size: () => number;
  [name: string]: Task | (() => number);
}

export async function run(byName: Record<string, Task>, listed: Task[], own: ByName, mixed: Mixed, key: string) {
  if (byName.first()) return 1; // reports: no-promise-as-value
  if (byName[key]()) return 2; // reports: no-promise-as-value
  if (listed[0]()) return 3; // reports: no-promise-as-value
  if (own.first()) return 4; // reports: no-promise-as-value
  if (own[key]()) return 5; // reports: no-promise-as-value
  if (mixed.size() || mixed[key]()) return 6;
  return byName.first === undefined ? 7 : 8;
}
