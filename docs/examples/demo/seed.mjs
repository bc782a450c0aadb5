import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const CUSTOMERS = ['ada', 'grace', 'edsger', 'barbara', 'donald', 'frances'];

/** Two years of orders, the same in every run: enough that reading and packing them takes a while. */
export async function seedOrders(service) {
  let state = 7;
  const next = (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  for (let month = 0; month < 24; month += 1) {
    const name = `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    const lines = Array.from({ length: 800 }, () => `${name}-${String(next(28) + 1).padStart(2, '0')},${CUSTOMERS[next(6)]},${100 + next(20_000)}\n`);
    await writeFile(join(service, 'data', 'orders', `${name}.csv`), lines.join(''));
  }
}
