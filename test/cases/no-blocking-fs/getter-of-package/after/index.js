const tools = {
  get glob() { return require('fast-glob'); },
  get path() { return require('path'); },
};

async function projects(folder) {
  const found = await tools.glob('*.xcodeproj', { cwd: folder, onlyDirectories: true });
  return found.map((name) => tools.path.join(folder, name));
}

projects('.').then((names) => console.log(names));
