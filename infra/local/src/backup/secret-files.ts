/** The files of the data folder that hold secrets; all but the first are made when the processes first start. */
export const secretFiles = ['secrets.json', 'log-seed', 'person-key'] as const;

export type SecretFile = { readonly name: (typeof secretFiles)[number]; readonly text: string };
