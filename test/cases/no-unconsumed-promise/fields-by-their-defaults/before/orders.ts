class Stock {
  async reserve(id: string) {
    await fetch(`/stock/${id}`);
  }
  count(): number {
    return 1;
  }
}

export class Orders {
  constructor(
    private readonly stock = new Stock(),
    private readonly other: { reserve(id: string): void } = new Stock(),
  ) {}
  async place(id: string) {
    this.stock.reserve(id); // reports: no-unconsumed-promise
    this.stock.count();
    this.other.reserve(id);
  }
}

export async function place(id: string, stock = new Stock()) {
  stock.reserve(id); // reports: no-unconsumed-promise
}
