import { PNG } from 'pngjs';

function counted(address) { // refuses: not-cloneable
  let sum = 0;
  for (let round = 0; round < 10_000_000; round += 1) sum = (sum * 31 + round) % 7;
  return address.pathname.length + sum;
}

export async function empty() {
  return { picture: PNG.sync.write(new PNG({ width: 2, height: 2 })), count: counted(new URL('http://localhost/pages')) }; // reports: no-blocking-cpu, refuses: not-cloneable
}
