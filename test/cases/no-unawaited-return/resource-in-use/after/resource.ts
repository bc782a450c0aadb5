declare function lock(name: string): Disposable;

async function work(name: string) {
  return name;
}

export async function exclusive(name: string) {
  using held = lock(name);
  return await work(name);
}

export async function free(name: string) {
  {
    using held = lock(name);
  }
  return work(name);
}
