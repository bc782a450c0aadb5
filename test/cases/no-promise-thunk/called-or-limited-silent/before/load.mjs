import pLimit from 'p-limit';

async function load(name) {
  return { name };
}

export async function all(names) {
  const limit = pLimit(3);
  const limited = await Promise.all(names.map((name) => limit(() => load(name))));
  const [first] = await Promise.all([load('a'), Promise.resolve().then(() => load('b'))]);
  const tasks = names.map((name) => () => load(name));
  return { limited, first, tasks };
}

export async function chosen(names, given) {
  const tasks = [load('a'), given];
  await Promise.all(tasks);
  return Promise.all(names.map(() => given));
}
