export interface Templates {
  read(name: string): string;
}

export abstract class Mailer {
  abstract send(to: string, text: string): void;
}

export type Names = {
  all(): readonly string[];
};

export interface Settings {
  get(key: string): string;
}
