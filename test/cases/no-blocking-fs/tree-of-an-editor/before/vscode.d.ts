declare module 'vscode' {
  export class TreeItem {
    constructor(label: string);
  }
  export interface TreeDataProvider<Item> {
    getTreeItem(item: Item): TreeItem;
    getChildren(item?: Item): Item[];
  }
}
