/** “No answers yet”, “One answer”, “12 answers” */
export function answersInWords(count: number): string {
  if (count === 0) return 'No answers yet';
  return count === 1 ? 'One answer' : `${String(count)} answers`;
}
