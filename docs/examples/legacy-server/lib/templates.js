'use strict';

const fs = require('fs');
const path = require('path');
const { viewsDir } = require('./paths');

function readView(name) {
  const file = path.join(viewsDir, `${path.basename(name || 'home')}.html`);
  if (!fs.existsSync(file)) return undefined;
  return fs.readFileSync(file, 'utf8');
}

function fill(template, values) {
  return template.replace(/\{\{(\w+)\}\}/g, (whole, key) => (key in values ? values[key] : whole));
}

// Views are read on each request, so that editors see their changes at once.
function renderPage(name, values) {
  const content = readView(name);
  if (content === undefined) return undefined;
  const layout = readView('layout');
  return fill(layout, { ...values, content: fill(content, values) });
}

module.exports = { renderPage };
