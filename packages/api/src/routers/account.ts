import { acceptTerms } from '@assay/services/account/accept-terms';
import { changePassword } from '@assay/services/account/change-password';
import { chooseLanguage } from '@assay/services/account/choose-language';
import { closeAccount } from '@assay/services/account/close';
import { editAccount } from '@assay/services/account/edit';
import { readOwnAccount } from '@assay/services/account/read-own';
import { requestReset } from '@assay/services/account/request-reset';
import { resetPassword } from '@assay/services/account/reset-password';
import { sendVerification } from '@assay/services/account/send-verification';
import { signUp } from '@assay/services/account/sign-up';
import { verifyEmail } from '@assay/services/account/verify-email';
import { listOwnEntries } from '@assay/services/log/list-own';
import { readOwnProofs } from '@assay/services/log/read-own-proofs';
import { anyInput } from '../input';
import { limited, limitedByEmail, procedure, router } from '../trpc';

export const accountRouter = router({
  signUp: procedure('public')
    .use(limited('sign_up', 'address'))
    .use(limitedByEmail('mail_to_address'))
    .input(anyInput)
    .mutation(({ ctx, input }) => signUp(ctx, input)),
  verifyEmail: procedure('public')
    .use(limited('mailed_link', 'address'))
    .input(anyInput)
    .mutation(({ ctx, input }) => verifyEmail(ctx, input)),
  sendVerification: procedure('reader')
    .use(limited('verification', 'account'))
    .mutation(({ ctx }) => sendVerification(ctx)),
  requestReset: procedure('public')
    .use(limited('reset', 'address'))
    .use(limitedByEmail('mail_to_address'))
    .input(anyInput)
    .mutation(({ ctx, input }) => requestReset(ctx, input)),
  resetPassword: procedure('public')
    .use(limited('mailed_link', 'address'))
    .input(anyInput)
    .mutation(({ ctx, input }) => resetPassword(ctx, input)),
  own: procedure('reader').query(({ ctx }) => readOwnAccount(ctx)),
  entries: procedure('reader')
    .input(anyInput)
    .query(({ ctx, input }) => listOwnEntries(ctx, input)),
  entryProofs: procedure('reader')
    .input(anyInput)
    .query(({ ctx, input }) => readOwnProofs(ctx, input)),
  edit: procedure('reader')
    .input(anyInput)
    .mutation(({ ctx, input }) => editAccount(ctx, input)),
  chooseLanguage: procedure('reader')
    .input(anyInput)
    .mutation(({ ctx, input }) => chooseLanguage(ctx, input)),
  changePassword: procedure('reader')
    .use(limited('password', 'account'))
    .input(anyInput)
    .mutation(({ ctx, input }) => changePassword(ctx, input)),
  acceptTerms: procedure('reader')
    .input(anyInput)
    .mutation(({ ctx, input }) => acceptTerms(ctx, input)),
  close: procedure('reader')
    .use(limited('password', 'account'))
    .input(anyInput)
    .mutation(({ ctx, input }) => closeAccount(ctx, input)),
});
