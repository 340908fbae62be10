/** Newsrooms repeat their words. A memo holds so many distinct ones, then starts over. */
const wordsMax = 30_000;
/** Longer words are no words of a language, and are judged each time. */
const wordLengthMax = 40;

/** Remembers what a pure function says of a word. The same word gives the same answer, so looking again is quick. */
export function memoOfWords<Answer>(judge: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    if (word.length > wordLengthMax) return judge(word);
    // An answer is never undefined where the key is there, except for functions that answer so; those judge again.
    const known = answers.get(word);
    if (known !== undefined) return known;
    if (answers.size >= wordsMax) answers.clear();
    const answer = judge(word);
    answers.set(word, answer);
    return answer;
  };
}
