/** Raised when the same market gives other figures; `engine-version.test` tells when. */
export const engineVersion = 3;
