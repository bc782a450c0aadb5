export enum Unit { Grams = 1, Pounds = 454 }
export interface Weights { readonly [kind: string]: number }
export interface Tree { readonly kind: string; readonly children: readonly Tree[]; readonly parent?: Tree }
