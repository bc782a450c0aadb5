interface Store {
  get(key: string): Promise<string>;
  size: number;
}

type Loader = (key: string) => Promise<number>;

export async function show(store: Store, load: Loader, plain: () => number) {
  const text = `${await store.get('title')} of ${store.size}`;
  if (`${await load('count')}` === '3') return text;
  return plain() > 3 ? text : '';
}
