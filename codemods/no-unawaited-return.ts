import { onDemand } from './on-demand.ts';

export default onDemand('no-unawaited-return');
