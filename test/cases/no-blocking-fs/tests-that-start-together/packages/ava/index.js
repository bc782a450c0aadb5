// As AVA: tests are declared first, then started together; those that are serial come before, one after the other.
const declared = [];
export default function test(title, body) {
  declared.push({ title, body });
}
const serial = [];
test.serial = (title, body) => serial.push({ title, body });

async function run({ title, body }) {
  const failures = [];
  const is = (actual, expected) => {
    if (actual !== expected) failures.push(`${JSON.stringify(actual)} is not ${JSON.stringify(expected)}`);
  };
  await body({ is });
  return `${failures.length === 0 ? 'ok' : failures.join()} ${title}`;
}

setImmediate(async () => {
  for (const each of serial) console.log(await run(each));
  for (const line of await Promise.all(declared.map(run))) console.log(line);
});
