import { expected } from '../../program/expected.ts';
import type { Draft } from '../draft.ts';
import { chosenSites, demandedForms, type Demand } from './demand.ts';
import { chooseForms } from './forms.ts';
import type { State } from './state.ts';
import { withdraw } from './withdrawals.ts';

/** A draft from which nothing has to be taken out any more, and what was taken out on the way. */
export interface Settled extends State {
  readonly demand: Demand;
  readonly draft: Draft;
}

/** Takes out what is impossible or unsafe, and computes all anew, until nothing is. Adds what it takes out to `state`. */
export const settle = (state: State): Settled => expected(settleWhile(() => true, state), 'a settled draft');

/** The same; undefined as soon as what was taken out makes it useless to go on. */
export function settleWhile(isOfUse: (state: State) => boolean, state: State): Settled | undefined {
  while (isOfUse(state)) {
    const demand = demandedForms(state);
    const forms = chooseForms(state, demand.functions);
    const draft = { study: state.study, hosts: state.hosts, forms, sites: chosenSites(state, demand) };
    if (!withdraw(state, demand, draft)) return { ...state, demand, draft };
  }
  return undefined;
}
