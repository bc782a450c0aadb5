import { Store } from './store';

export async function keep(data: object) {
  Store.save(data); // reports: no-blocking-call-chain
  return Store.load(); // reports: no-blocking-call-chain
}

export async function limit() {
  return Store.limit;
}
