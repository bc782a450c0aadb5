export interface Drawer {
  open(): string;
}
