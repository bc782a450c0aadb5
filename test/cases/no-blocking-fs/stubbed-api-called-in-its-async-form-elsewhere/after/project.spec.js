const fs = require('fs');
const project = require('./project');

forwardStub(fs, 'cpSync', fs.promises, 'cp');

// While something else stands in the place of a synchronous function, the asynchronous one gives what that gives.
function forwardStub(object, name, promises, promiseName) {
  const real = object[name];
  const realForm = promises[promiseName];
  promises[promiseName] = async (...args) => {
    if (object[name] === real) return realForm.apply(promises, args);
    return object[name](...args);
  };
}

describe('project', () => {
  it('is prepared', async () => {
    await project.prepare('build');
  });

  describe('made anew', () => {
    beforeEach(() => {
      spyOn(fs, 'cpSync');
      spyOn(project, 'prepare');
    });

    it('is copied', async () => {
      await project.create('build');
      expect(fs.cpSync).toHaveBeenCalledTimes(1);
      expect(project.prepare).toHaveBeenCalledWith('build');
    });
  });

  it('is written', async () => {
    spyOn(fs, 'writeFileSync');
    spyOn(project, 'lock');
    await project.write('build', 'text');
    expect(fs.writeFileSync).toHaveBeenCalledTimes(1);
  });
});
