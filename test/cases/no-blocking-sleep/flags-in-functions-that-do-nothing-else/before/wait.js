let ready = false;

exports.set = () => {
  ready = true;
};

exports.wait = async () => {
  while (!ready); // reports: no-blocking-sleep, refuses: no-async-form
  return 1;
};

exports.wanted = async (count) => {
  let found = 0;
  for (let i = 0; i < count; i += 1) found += i;
  return found;
};
