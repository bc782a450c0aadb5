const fs = require('fs');

desc('Copies the licence');
task('licence', ['clean'], function () {
  fs.writeFileSync('out/LICENSE', fs.readFileSync('LICENSE'));
});

namespace('docs', () => {
  task('build', () => {
    fs.mkdirSync('out/docs', { recursive: true });
  });
});

task('clean', function () {
  fs.rmSync('out', { recursive: true }); // refuses: external-callback
  complete();
}, { async: true });
