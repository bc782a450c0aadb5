import { onDemand } from './on-demand.ts';

export default onDemand('no-promise-as-value');
