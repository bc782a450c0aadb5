import type { Finding } from '../../findings/finding.ts';
import type { Colouring } from '../colour.ts';
import type { Task, TaskBody } from '../executor/task.ts';
import type { SiteKey } from '../site.ts';
import type { Study } from '../study.ts';

/** A call that makes something which has to stay on one thread. */
interface Made {
  readonly key: SiteKey;
  readonly file: string;
  readonly call: number;
  readonly finding: Finding;
}

export interface Opening extends Made {
  readonly body: TaskBody;
}

/** With the place of its class in a worker module. */
export interface PlacedOpening extends Made {
  readonly task: Task;
}

/** The connections that get threads of their own: all of them as soon as one call is asked of one, none otherwise. */
export function openedIn({ openings }: Study, { sites }: Pick<Colouring, 'sites'>): readonly PlacedOpening[] {
  return [...sites.values()].some((each) => each.some(({ leaf }) => leaf?.asks !== undefined)) ? [...openings.values()] : [];
}
