import { statSync } from 'node:fs';

const size = (name) => statSync(name).size;

export default size;
