interface Store {
  get(key: string): Promise<string>;
  size: number;
}

type Loader = (key: string) => Promise<number>;

export async function show(store: Store, load: Loader, plain: () => number) {
  const text = `${store.get('title')} of ${store.size}`; // reports: no-promise-as-value
  if (`${load('count')}` === '3') return text; // reports: no-promise-as-value
  return plain() > 3 ? text : '';
}
