type Task = () => Promise<number>;

interface ByName {
  [name: string]: Task;
}

interface Mixed {
  readonly size: () => number;
  [name: string]: Task | (() => number);
}

export async function run(byName: Record<string, Task>, listed: Task[], own: ByName, mixed: Mixed, key: string) {
  return [
    `${byName.first()}`, // reports: no-promise-as-value
    `${byName[key]()}`, // reports: no-promise-as-value
    `${listed[0]()}`, // reports: no-promise-as-value
    `${own.first()}`, // reports: no-promise-as-value
    `${own[key]()}`, // reports: no-promise-as-value
    `${mixed.size()} ${mixed[key]()}`,
    byName.first === undefined ? 7 : 8,
  ];
}
