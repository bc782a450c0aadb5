const fs = require('fs');
const project = require('./project');

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
