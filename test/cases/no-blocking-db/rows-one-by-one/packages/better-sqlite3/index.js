'use strict';

// Stands for the real package, which is compiled on installation: statements of one form, rows in memory, as slow as a table is large.
class SqliteError {
  constructor(message, code) {
    Object.defineProperty(this, 'message', { value: message, configurable: true, writable: true });
    Error.captureStackTrace(this, SqliteError);
    this.code = code;
  }
}
Object.setPrototypeOf(SqliteError.prototype, Error.prototype);
Object.defineProperty(SqliteError.prototype, 'name', { value: 'SqliteError', configurable: true, writable: true });

const busy = (milliseconds) => {
  for (const end = Date.now() + milliseconds; Date.now() < end; );
};

class Statement {
  #db;
  #source;
  #plucked = false;

  constructor(db, source) {
    if (!/^(?:insert|select)\b/.test(source)) throw new SqliteError(`near "${source.split(' ')[0]}": syntax error`, 'SQLITE_ERROR');
    this.#db = db;
    this.#source = source;
  }

  pluck() {
    this.#plucked = true;
    return this;
  }

  run(...values) {
    busy(20);
    const rows = this.#rows();
    rows.push(Object.fromEntries(this.#db.columns.map((name, index) => [name, values[index] instanceof Uint8Array ? Buffer.from(values[index]) : values[index]])));
    return { changes: 1, lastInsertRowid: rows.length };
  }

  all(...values) {
    busy(60);
    const rows = this.#rows().filter((row) => values.length === 0 || row[this.#db.columns[0]] === values[0]);
    return this.#plucked ? rows.map((row) => row[this.#db.columns[0]]) : rows.map((row) => ({ ...row }));
  }

  *iterate(...values) {
    for (const row of this.all(...values)) {
      if (row.text === 'broken') throw new SqliteError('malformed JSON', 'SQLITE_ERROR');
      yield row;
    }
  }

  get(...values) {
    return /\bcount\b/.test(this.#source) ? (this.#plucked ? this.all(...values).length : { count: this.all(...values).length }) : this.all(...values)[0];
  }

  #rows() {
    if (!this.#db.open) throw new TypeError('The database connection is not open');
    return this.#db.rows;
  }
}

module.exports = class Database {
  rows = [];
  columns = [];
  open = true;

  constructor(path) {
    this.path = path;
  }

  exec(source) {
    this.columns = /\((.*)\)/.exec(source)[1].split(',').map((name) => name.trim());
    return this;
  }

  prepare(source) {
    return new Statement(this, source);
  }

  close() {
    this.open = false;
    return this;
  }
};
module.exports.SqliteError = SqliteError;
