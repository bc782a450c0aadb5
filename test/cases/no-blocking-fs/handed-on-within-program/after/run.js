exports.run = async function run(task, args) {
  return attempt(task, args);
};

async function attempt(task, args) {
  try {
    return await task(args);
  } catch (error) {
    return error.code;
  }
}
