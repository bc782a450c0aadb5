import { Processor, WorkerHost } from '@nestjs/bullmq';
import { execFileSync } from 'child_process';

export class VideoProcessor extends WorkerHost {
  process(job) {
    return execFileSync('ffmpeg', [job.data.file]); // reports: no-blocking-subprocess
  }
  other(file) {
    return execFileSync('ffmpeg', [file]);
  }
}

export class Other {
  process(job) {
    return execFileSync('ffmpeg', [job.data.file]);
  }
}
