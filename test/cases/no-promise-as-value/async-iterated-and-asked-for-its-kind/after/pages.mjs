async function* pages(url) {
  while (url !== undefined) {
    const answer = await fetch(url);
    url = answer.headers.get('next') ?? undefined;
    yield answer;
  }
}

async function load(id) {
  return { id };
}

export async function all(url) {
  const found = [];
  for (const page of pages(url)) found.push(page); // reports: no-promise-as-value
  const rest = pages(url);
  return [...found, ...rest]; // reports: no-promise-as-value
}

export async function right(url) {
  const found = [];
  for await (const page of pages(url)) found.push(page);
  return found;
}

export async function* more(url) {
  yield* pages(url);
}

export async function kinds(id) {
  if (await load(id) instanceof Map) return 1;
  if (typeof await load(id) === 'string') return 2;
  return load(id) instanceof Promise ? 3 : typeof load(id) === 'object';
}

export async function hidden(id) {
  const user = load(id);
  delete user.id; // reports: no-promise-as-value
  return user;
}

export async function failed(id) {
  throw new Error(await load(id));
}
