export async function init(app) {
  await app.files.prepareFolder('files');
  await app.assets.files.prepareFolder('assets');
  app.get('/note', async (request, response) => response.send(await app.files.readNote('files')));
}
