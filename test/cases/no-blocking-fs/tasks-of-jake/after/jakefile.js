const fs = require('fs');
const { writeFile, readFile, mkdir } = require('fs/promises');

desc('Copies the licence');
task('licence', ['clean'], async function () {
  await writeFile('out/LICENSE', await readFile('LICENSE'));
});

namespace('docs', () => {
  task('build', async () => {
    await mkdir('out/docs', { recursive: true });
  });
});

task('clean', function () {
  fs.rmSync('out', { recursive: true }); // refuses: external-callback
  complete();
}, { async: true });
