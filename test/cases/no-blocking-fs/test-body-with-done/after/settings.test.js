const assert = require('assert');
const fs = require('fs');
const { writeFile, readFile, stat } = require('fs/promises');

describe('settings', function () {
  before(async () => {
    await writeFile('settings.json', '{}');
  });

  it('are an object', async function () {
    this.timeout(500);
    const settings = JSON.parse(await readFile('settings.json', 'utf8'));
    assert.deepEqual(settings, {});

    // nothing else to do
  });

  it('are small', async () => {
    assert.ok((await stat('settings.json')).size < 10);
  });

  it('are read later', (done) => {
    setTimeout(() => {
      assert.equal(fs.readFileSync('settings.json', 'utf8'), '{}'); // refuses: external-callback
      done();
    }, 1);
  });

  it('are read at once, and then later', (done) => {
    const text = fs.readFileSync('settings.json', 'utf8'); // refuses: external-callback
    fs.readFile('settings.json', 'utf8', (error, again) => {
      assert.equal(again, text);
      done(error);
    });
  });

  it('have no colour', (done) => {
    const { colour } = JSON.parse(fs.readFileSync('settings.json', 'utf8')); // refuses: external-callback
    done(colour);
  });

  after((done) => {
    fs.rmSync('settings.json'); // refuses: external-callback
    done();
    assert.ok(true);
  });
});
