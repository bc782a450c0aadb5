import type { Finding } from '../../findings/finding.ts';
import type { Colouring } from '../colour.ts';
import type { Task, TaskBody } from '../executor/task.ts';
import type { SiteKey } from '../site.ts';
import type { Study } from '../study.ts';
import type { PlacedTransaction } from './transaction.ts';

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
export function openedIn({ openings }: Study, colouring: Pick<Colouring, 'sites'>): readonly PlacedOpening[] {
  return isAsked(colouring) ? [...openings.values()] : [];
}

/** The transactions that go there with them. */
export function transactedIn({ transactions }: Study, colouring: Pick<Colouring, 'sites'>): readonly PlacedTransaction[] {
  return isAsked(colouring) ? transactions : [];
}

const isAsked = ({ sites }: Pick<Colouring, 'sites'>): boolean => [...sites.values()].some((each) => each.some(({ leaf }) => leaf?.asks !== undefined));
