import { label } from './labels.js';

export async function print(path) {
  console.log(label(path)); // reports: no-blocking-call-chain
}
