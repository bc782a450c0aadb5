'use strict';

const fs = require('fs/promises');
const path = require('path');
const { viewsDir } = require('./paths');

async function readView(name) {
  const file = path.join(viewsDir, `${path.basename(name || 'home')}.html`);
  if (!(await fs.access(file).then(() => true, () => false))) return undefined;
  return fs.readFile(file, 'utf8');
}

function fill(template, values) {
  return template.replace(/\{\{(\w+)\}\}/g, (whole, key) => (key in values ? values[key] : whole));
}

// Views are read on each request, so that editors see their changes at once.
async function renderPage(name, values) {
  const content = await readView(name);
  if (content === undefined) return undefined;
  const layout = await readView('layout');
  return fill(layout, { ...values, content: fill(content, values) });
}

module.exports = { renderPage };
