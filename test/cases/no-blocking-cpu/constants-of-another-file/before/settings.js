export const settings = { rounds: 2_000_000, factor: 31 };
