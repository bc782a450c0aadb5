declare function start(name: string): Promise<void>;
declare class Queue {
  add(name: string): Promise<number>;
  readonly size: number;
}

interface Log {
  write(line: string): Promise<void>;
  flush(): void;
}

export class Jobs {
  private readonly queue = new Queue();
  constructor(private readonly log: Log) {}

  run(names: string[], after?: () => Promise<void>): number {
    start('jobs'); // reports: no-unconsumed-promise
    this.queue.add('first'); // reports: no-unconsumed-promise
    this.log.write('started'); // reports: no-unconsumed-promise
    this.log.flush();
    after?.(); // reports: no-unconsumed-promise
    return names.length + this.queue.size;
  }
}
