/** The files of the data folder that hold secrets; the last is made when the log is first sealed. */
export const secretFiles = ['secrets.json', 'log-seed'] as const;

export type SecretFile = { readonly name: (typeof secretFiles)[number]; readonly text: string };
