"use strict"

const Database = require("better-sqlite3")

module.exports = { Database }
