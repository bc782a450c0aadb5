import { statSync } from 'node:fs';
import { stat } from 'node:fs/promises';

const size = (name) => statSync(name).size; // skips: has-async-twin

export const sizeAsync = async (name) => (await stat(name)).size;

export default size;
