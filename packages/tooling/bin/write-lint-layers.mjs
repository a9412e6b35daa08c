#!/usr/bin/env node
// Writes the linter's overrides from the table of layers; `check` fails when they differ.
import { writeFileSync } from 'node:fs';
import { lintLayersFile, lintLayersText } from '../src/lint-layers.mjs';

writeFileSync(lintLayersFile, lintLayersText());
