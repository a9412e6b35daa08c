/** How well the evidence behind a skill carries, from the holder's own word to a test. */
export type RecognitionGrade = 'claimed' | 'peer-recognised' | 'client-confirmed' | 'tested';
