import { Worker, type Job } from 'bullmq';
import { readFileSync } from 'fs';

export class MailWorker {
  private readonly worker = new Worker('mail', (job: Job) => this.run(job));
  private async run(job: Job): Promise<string> {
    return readFileSync(`mails/${job.name}.hbs`, 'utf8'); // reports: no-blocking-fs
  }
}
