// As version 5, with as many functions as are used.
module.exports = () => {
  const layers = [];
  return {
    use: (handler) => layers.push(handler),
    get: (path, handler) => layers.push(handler),
    visit(path, response) {
      const run = ([layer, ...others]) => layer?.({ path }, response, () => run(others));
      run(layers);
    },
  };
};
