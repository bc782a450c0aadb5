async function price(name) {
  return Number(await (await fetch(`/prices/${name}`)).text());
}

export async function names() {
  const prices = [price('tea'), price('milk')];
  return prices.join(', '); // reports: no-promise-as-value
}

export async function cheapest() {
  const prices = [price('tea'), price('milk')];
  return prices[0].toFixed(2); // reports: no-promise-as-value
}

export async function known() {
  return [price('tea'), price('milk')].filter(Boolean).length; // reports: no-promise-as-value, reports: no-promise-as-value
}

export async function mixed(given) {
  const prices = [price('tea'), 3, given];
  return `${prices[1].toFixed(2)} ${prices[2].toFixed(2)} ${await prices[0]}`;
}

export async function inOrder() {
  const prices = [price('tea'), price('milk')];
  let sum = 0;
  for (const each of prices) sum += await each;
  for await (const each of prices) sum += each;
  return sum + (await prices[0]) + (await Promise.all(prices)).length;
}
