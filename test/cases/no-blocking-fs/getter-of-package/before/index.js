const tools = {
  get glob() { return require('fast-glob'); },
  get path() { return require('path'); },
};

async function projects(folder) {
  const found = tools.glob.sync('*.xcodeproj', { cwd: folder, onlyDirectories: true }); // reports: no-blocking-fs
  return found.map((name) => tools.path.join(folder, name));
}

projects('.').then((names) => console.log(names));
