import { Processor, WorkerHost } from '@nestjs/bullmq';
import { execFileSync } from 'child_process';

export class VideoProcessor extends WorkerHost {
  process(job) {
    return execFileSync('ffmpeg', [job.data.file]); // reports: no-blocking-subprocess, refuses: override
  }
  other(file) {
    return execFileSync('ffmpeg', [file]); // refuses: override
  }
}

export class Other {
  process(job) {
    return execFileSync('ffmpeg', [job.data.file]); // refuses: unknown-caller
  }
}
