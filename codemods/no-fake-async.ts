import { onDemand } from './on-demand.ts';

export default onDemand('no-fake-async');
