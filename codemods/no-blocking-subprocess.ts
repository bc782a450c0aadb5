import { transformOf } from './transform.ts';

export default transformOf('no-blocking-subprocess');
