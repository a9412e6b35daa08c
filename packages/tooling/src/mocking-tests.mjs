import { listFiles, readText, workspaceRoot } from './workspace.mjs';

/** Tests beside a database that replace a module: they need a process of their own, since others share the loaded ones. */
export const mockingTests = listFiles(workspaceRoot, '*.int.test.ts').filter((name) =>
  readText(workspaceRoot, name).includes('vi.mock('),
);
