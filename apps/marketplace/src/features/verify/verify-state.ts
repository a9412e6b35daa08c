import type { VerificationDto } from '@assay/protocol/dto/badge';
import type { FormState } from '@assay/ui/form-state';

/** What a check answers to its form: the refusal of what could not be read, or what was found. */
export type VerifyState = FormState & { readonly found?: VerificationDto | undefined };
