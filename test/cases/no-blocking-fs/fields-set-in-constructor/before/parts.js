/** One for each page that is rendered. */
export class Parts {
  constructor() {
    this.list = [];
    this.length = 0;
  }

  add(text) {
    this.length += text.length;
    this.list.push(text);
  }

  text() {
    return `${this.length}: ${this.list.join('')}`;
  }
}
