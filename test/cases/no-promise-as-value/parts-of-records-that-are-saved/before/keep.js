export const keep = {
  async save(cache) {
    cache.later = await cache.later;
  },
};
