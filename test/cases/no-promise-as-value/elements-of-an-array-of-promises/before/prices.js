async function price(name) {
  return Number(await (await fetch(`/prices/${name}`)).text());
}

export async function total(names) {
  const prices = names.map((name) => price(name));
  return prices.reduce((sum, each) => sum + each, 0); // reports: no-promise-as-value
}

export async function doubled(names) {
  const prices = names.map(price);
  return prices.map((each) => each * 2); // reports: no-promise-as-value
}

export async function highest(names) {
  const prices = names.map(price);
  let found = 0;
  for (const each of prices) if (each > found) found = 1; // reports: no-promise-as-value
  return found;
}

export async function inOrder(names) {
  const prices = names.map(price);
  let sum = 0;
  for (const each of prices) sum += await each;
  await prices.reduce((before, each) => before.then(() => each), Promise.resolve());
  return sum;
}

export async function settled(names) {
  const prices = names.map(price);
  const all = prices.map((each) => each.catch(() => 0));
  const values = await Promise.all(all);
  return values.map((each) => each * 2);
}
