exports.spy = function (fn) {
  const spied = (...args) => {
    spied.calls.push(args);
    return fn(...args);
  };
  spied.calls = [];
  return spied;
};
