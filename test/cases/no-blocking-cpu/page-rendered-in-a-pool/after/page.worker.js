"use strict"

const { parse } = require("marked")

module.exports = { parse }
