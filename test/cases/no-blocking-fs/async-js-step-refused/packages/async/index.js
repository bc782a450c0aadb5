// As the real one: a step that is an async function gets no callback.
const isAsync = (step) => step[Symbol.toStringTag] === 'AsyncFunction';

exports.eachSeries = function eachSeries([item, ...others], step, done) {
  if (item === undefined) return done(null);
  const next = (error) => (error ? done(error) : eachSeries(others, step, done));
  if (isAsync(step)) step(item).then(() => next(), next);
  else step(item, next);
};
