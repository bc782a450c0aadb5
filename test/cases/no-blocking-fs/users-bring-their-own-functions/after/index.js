export async function run(task) {
  await null;
  return await task();
}
