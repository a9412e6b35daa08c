import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Refusal } from '../refusal';
import { writeWholeFolder } from './whole-folder';

it('a folder that is mounted is refused before anything is written, and one within it is named as the way', async () => {
  let isWritten = false;
  const write = async () => void (isWritten = true);
  await expect(writeWholeFolder('/dev', write)).rejects.toThrow(Refusal);
  await expect(writeWholeFolder('/dev', write)).rejects.toThrow('a file system of its own');
  expect(isWritten).toBe(false);
});

it('of what fails on the way nothing is left, neither the folder nor its draft', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'whole-'));
  const fails = () => Promise.reject(new Error('the disk is full'));
  await expect(writeWholeFolder(join(parent, 'export'), fails)).rejects.toThrow('the disk is full');
  expect(await readdir(parent)).toEqual([]);
  await rm(parent, { recursive: true });
});
