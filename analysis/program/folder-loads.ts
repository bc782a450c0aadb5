import type { ComputedLoad, Module } from './module.ts';

type FolderLoad = ComputedLoad & { readonly from: NonNullable<ComputedLoad['from']> };

/** Loads of one of the files of a folder. What stands in for the `require` of another file gives what that file's own is followed to. */
export const folderLoads = ({ functions, loads }: Module): readonly FolderLoad[] => loads.filter((load): load is FolderLoad => load.from !== undefined && functions[load.fn]?.name !== 'require');
