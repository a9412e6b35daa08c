import { locales } from '@assay/domain/locale/locales';
import { z } from 'zod';
import { line } from './text';

export const emailAddress = z
  .string('Write your e-mail address.')
  .trim()
  .toLowerCase()
  .max(254, 'This address is too long.')
  .pipe(z.email('This does not look like an e-mail address.'));

export const newPassword = z
  .string('Choose a password.')
  .min(10, 'Too short: a password needs at least 10 characters.')
  .max(200, 'At most 200 characters.');

export const countryCode = z.string('Choose a country.').regex(/^[A-Z]{2}$/, 'Choose a country.');

export const timeZone = z
  .string()
  .refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC', 'Choose a time zone.');

export const signUpInput = z.object({
  name: line('Your name', { min: 2, max: 120 }),
  email: emailAddress,
  password: newPassword,
  country: countryCode,
  timeZone: timeZone.default('UTC'),
  /** The language of the page: of the mails, too, until another is chosen. */
  locale: z.enum(locales).nullable().default(null),
  termsVersion: z.string('Accept the terms to go on.').min(1, 'Accept the terms to go on.'),
});

export const logInInput = z.object({
  email: emailAddress,
  password: z.string('Write your password.').max(200),
  userAgent: z.string().max(400).default(''),
});

export const changePasswordInput = z.object({
  currentPassword: z.string('Write your present password.').max(200),
  newPassword,
});

export const requestResetInput = z.object({ email: emailAddress });

export const resetPasswordInput = z.object({ token: z.string().max(200), newPassword });

export const editAccountInput = z.object({
  name: line('Your name', { min: 2, max: 120 }),
  country: countryCode,
  timeZone,
});

export const chooseLanguageInput = z.object({ locale: z.enum(locales, 'Choose one of the languages.') });

export const closeAccountInput = z.object({ password: z.string('Write your password to close the account.').max(200) });
