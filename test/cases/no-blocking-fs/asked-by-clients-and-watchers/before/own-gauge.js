export class Gauge {
  constructor(options) {
    this.options = options;
  }
}
