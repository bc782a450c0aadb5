const clock = { started: Date.now() };

function elapsed(rounds) { // refuses: executor-capture
  let sum = 0;
  for (let n = 0; n < rounds; n += 1) sum += n * this.factor;
  return sum;
}

exports.measure = async () => elapsed.call({ factor: 2 }, 10) + clock.started;
