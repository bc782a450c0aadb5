"use strict"

const { parse: toHtml } = require("marked")

function page(title, text) {
  return `<h1>${title}</h1>${toHtml(text, { gfm: true })}`
}

module.exports = { page }
