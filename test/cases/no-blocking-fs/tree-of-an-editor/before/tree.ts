import * as vscode from 'vscode';
import * as fs from 'fs';

export class Folders implements vscode.TreeDataProvider<string> {
  getTreeItem(name: string): vscode.TreeItem {
    return new vscode.TreeItem(name);
  }

  getChildren(name?: string): string[] {
    return fs.readdirSync(name ?? '.'); // reports: no-blocking-fs, refuses: override
  }
}
