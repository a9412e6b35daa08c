import 'server-only';
import type { TestsPage } from '@assay/services/operator/read-test-figures';
import { pageData } from '../../lib/page-data';

export async function loadTests(): Promise<TestsPage> {
  return pageData('/operator/tests', (api) => api.operator.tests());
}
