/**
 * Law School Admission Test, section 6: five questions, 1,000 people (Bock & Lieberman 1970, Psychometrika 35). How many
 * people gave each pattern of answers, from 00000 to 11111 in binary order, the first question being the leftmost digit.
 */
const frequencies = [
  3, 6, 2, 11, 1, 1, 3, 4, 1, 8, 0, 16, 0, 3, 2, 15, 10, 29, 14, 81, 3, 28, 15, 80, 16, 56, 21, 173, 11, 61, 28, 298,
];

/** One row a person, 1 where the answer was right. */
export const lsat6: readonly (readonly number[])[] = frequencies.flatMap((people, pattern) =>
  Array.from({ length: people }, () => [16, 8, 4, 2, 1].map((bit) => ((pattern & bit) === 0 ? 0 : 1))),
);
