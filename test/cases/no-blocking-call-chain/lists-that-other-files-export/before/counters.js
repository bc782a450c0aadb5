let count = 0;

exports.counters = { saved: () => (count += 1) };
