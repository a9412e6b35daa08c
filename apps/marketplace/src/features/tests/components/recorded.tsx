/** What a test keeps of whoever takes it, and what it does not. */
export function Recorded() {
  return (
    <div className="prose">
      <p>
        Recorded: when you start and end, what you choose and when, when each question is shown, the score, the number
        of the attempt.
      </p>
      <p>
        Not recorded: camera, microphone, screen, keystrokes, other windows. What you choose never leaves the test
        service; others see a badge only if you show it, and never a test that you did not pass.
      </p>
    </div>
  );
}
