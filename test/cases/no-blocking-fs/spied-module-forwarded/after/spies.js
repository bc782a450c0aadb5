exports.spy = function (object) {
  const calls = [];
  for (const [name, real] of Object.entries(object)) {
    if (!/^read\w+Sync$/.test(name)) continue;
    object[name] = (...args) => {
      calls.push(name);
      return real(...args);
    };
  }
  return calls;
};
