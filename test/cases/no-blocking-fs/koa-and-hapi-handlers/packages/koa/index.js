// As the real one: middleware is composed of promises.
module.exports = class Koa {
  layers = [];
  use(layer) {
    this.layers.push(layer);
    return this;
  }
  async visit(path) {
    const context = { path };
    const run = async ([layer, ...others]) => layer?.(context, () => run(others));
    await run(this.layers);
    console.log(path, context.body.trim());
  }
};
