package attache.formats;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells by the words of a text that is not in UTF-8 in which encoding of one byte a letter they are
 * words: {@code Nìmecko} is improbable, {@code Německo} is not. Keeps the first 8 KiB of words with
 * letters beyond ASCII; takes O(1) time for all others.
 */
final class WordBytes {
  private static final int MOST = 1 << 13;
  private static final int LONGEST_WORD = 60;

  /** What stands inside a word, though no letter. */
  private static final String WITHIN = "’‘'·-­";

  /** What may stand around a word. */
  private static final String AROUND = "«»“”‘’„‚‹›¿¡®™©ºª°…–—•§ \u00A0";

  /** Forms of Greek and Hebrew letters that end words. */
  private static final String ENDS = "ςךםןףץ";

  private static final String RAISED = "¹²³";

  /** What stands for a byte that the encoding does not have. */
  private static final char LOST = '\uFFFD';

  private static final double NO_LETTER = Math.log(0.0001);
  private static final double NEUTRAL = Math.log(0.01);

  /** Greek, with which the scripts begin that no word mixes with Latin letters. */
  private static final char FIRST_OTHER_SCRIPT = '\u0370';

  /** In Latin letters, two with accents seldom stand side by side. */
  private static final double DENSE = Math.log(0.3);

  /** Beside a capital another one is likely, though still less than small letters alone. */
  private static final double RUN = Math.log(0.8);

  private static final double CASE_WRONG = Math.log(0.01);

  /** Letters that are less probable than this in the mean make no words. */
  private static final double IMPROBABLE = -4.2;

  /** How much more probable the words must be, as a logarithm. */
  private static final double SURE = 5;

  private static final double VERY_SURE = 12;

  /** The same for each letter that differs. */
  private static final double SURE_EACH = 0.25;

  /** Of more than one in so many letters that are none the encoding is another. */
  private static final int MOST_STRANGE = 5;

  /** An encoding, whose letters it has, and how rare it is, as a logarithm. */
  private record Candidate(CharacterSet set, LetterFrequencies letters, double rare) {
    Charset charset() {
      return set.charset().orElseThrow();
    }
  }

  private static final Candidate USUAL =
      new Candidate(CharacterSet.WINDOWS_1252, LetterFrequencies.WESTERN, 0);

  /** The other encodings, as far as this Java has them. */
  private static final Candidate[] OTHERS =
      Stream.of(
              new Candidate(CharacterSet.WINDOWS_1250, LetterFrequencies.CENTRAL, 0),
              new Candidate(CharacterSet.ISO_8859_2, LetterFrequencies.CENTRAL, -1),
              new Candidate(CharacterSet.WINDOWS_1251, LetterFrequencies.CYRILLIC, 0),
              new Candidate(CharacterSet.KOI8_R, LetterFrequencies.CYRILLIC, -9),
              new Candidate(CharacterSet.ISO_8859_5, LetterFrequencies.CYRILLIC, -9),
              new Candidate(CharacterSet.WINDOWS_1253, LetterFrequencies.GREEK, -1),
              new Candidate(CharacterSet.WINDOWS_1254, LetterFrequencies.TURKISH, 0),
              new Candidate(CharacterSet.WINDOWS_1255, LetterFrequencies.HEBREW, -3),
              new Candidate(CharacterSet.WINDOWS_1256, LetterFrequencies.ARABIC, -3),
              new Candidate(CharacterSet.WINDOWS_1257, LetterFrequencies.BALTIC, -1),
              new Candidate(CharacterSet.WINDOWS_874, LetterFrequencies.THAI, -3))
          .filter(candidate -> candidate.set().charset().isPresent())
          .toArray(Candidate[]::new);

  private byte[] words = new byte[256];
  private int size;
  private int letters;

  /** Takes the word at a byte beyond ASCII; gives the place behind it. */
  int take(byte[] bytes, int at, int length) {
    int from = at;
    while (from > 0 && at - from < LONGEST_WORD && isAscii((char) bytes[from - 1])) {
      from--;
    }
    int to = at;
    while (to < length
        && to - from < LONGEST_WORD
        && (bytes[to] < 0 || isAscii((char) bytes[to]))) {
      letters += bytes[to] < 0 ? 1 : 0;
      to++;
    }
    if (size + to - from + 1 > words.length) {
      words = Arrays.copyOf(words, Math.max(words.length * 2, size + to - from + 1));
    }
    System.arraycopy(bytes, from, words, size, to - from);
    size += to - from;
    words[size++] = ' ';
    return to;
  }

  /** Whether no more words are needed. */
  boolean full() {
    return size >= MOST;
  }

  /** The encoding in which the words are much more probable than in the usual one. */
  Optional<CharacterSet> other() {
    double usual = score(USUAL);
    return Arrays.stream(OTHERS)
        .max(Comparator.comparingDouble(this::score))
        .filter(best -> isSure(best, score(best) - usual))
        .map(Candidate::set);
  }

  /** Whether the letters are no words in any encoding of one byte a letter that is known here. */
  boolean improbable() {
    double best =
        Math.max(
            score(USUAL),
            Arrays.stream(OTHERS).mapToDouble(this::score).max().orElse(Double.NEGATIVE_INFINITY));
    return letters > 0 && best < IMPROBABLE * letters;
  }

  /**
   * Whether also those bytes alone tell it that are other characters than in the usual encoding.
   *
   * @param advantage how much more probable all words are
   */
  private boolean isSure(Candidate candidate, double advantage) {
    String usual = new String(words, 0, size, USUAL.charset());
    String text = new String(words, 0, size, candidate.charset());
    int differing = 0;
    double more = 0;
    for (int i = 0; i < size; i++) {
      if (text.charAt(i) != usual.charAt(i)) {
        differing++;
        more += log(text, i, candidate.letters()) - log(usual, i, USUAL.letters());
      }
    }
    return (advantage > SURE && more > Math.max(0.5, SURE_EACH * differing))
        || (advantage > VERY_SURE && more > 0);
  }

  /** Whether in an encoding many of the letters are none, such as a currency sign within a word. */
  boolean strange(Charset charset) {
    String text = new String(words, 0, size, charset);
    int strange = 0;
    for (int i = 0; i < text.length(); i++) {
      strange += words[i] < 0 && (!fits(text, i) || isCapitalWithin(text, i)) ? 1 : 0;
    }
    // What the encoding does not have at all would be lost.
    return strange * MOST_STRANGE > letters || text.indexOf(LOST) >= 0;
  }

  private double score(Candidate candidate) {
    String text = new String(words, 0, size, candidate.charset());
    double score = letters == 0 ? 0 : candidate.rare();
    for (int i = 0; i < text.length(); i++) {
      if (words[i] < 0) {
        score += log(text, i, candidate.letters());
      }
    }
    return score;
  }

  private static double log(String text, int at, LetterFrequencies letters) {
    char c = text.charAt(at);
    boolean first = at == 0 || text.charAt(at - 1) == ' ';
    if (!isLetter(c)) {
      return fits(text, at) ? NEUTRAL : NO_LETTER;
    }
    boolean wrong = isCapitalWithin(text, at) || isEndWithin(text, at);
    boolean mixed = c >= FIRST_OTHER_SCRIPT && besideAscii(text, at);
    boolean dense = c < FIRST_OTHER_SCRIPT && !first && isAccented(text.charAt(at - 1), c);
    char beside = text.charAt(first ? at + 1 : at - 1);
    boolean run = Character.isUpperCase(c) && Character.isUpperCase(beside);
    double log = run ? letters.log(Character.toLowerCase(c)) + RUN : letters.log(c);
    return (mixed ? NO_LETTER : log) + (wrong ? CASE_WRONG : 0) + (dense ? DENSE : 0);
  }

  private static boolean isCapitalWithin(String text, int at) {
    return at > 0
        && Character.isUpperCase(text.charAt(at))
        && Character.isLowerCase(text.charAt(at - 1));
  }

  /** Whether a letter that has this form only at the end of words stands before another one. */
  private static boolean isEndWithin(String text, int at) {
    return ENDS.indexOf(text.charAt(at)) >= 0 && isLetter(text.charAt(at + 1));
  }

  /** Whether a letter with an accent stands before another one, unless it is doubled. */
  private static boolean isAccented(char before, char c) {
    return before > 0x7F && Character.isLetter(before) && before != c;
  }

  private static boolean besideAscii(String text, int at) {
    return isAscii(text.charAt(at + 1)) || (at > 0 && isAscii(text.charAt(at - 1)));
  }

  /** Whether a character is a letter, or a vowel or an accent that stands at one. */
  private static boolean isLetter(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isAscii(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Whether a character has a place in or around a word. */
  private static boolean fits(String text, int at) {
    char c = text.charAt(at);
    boolean edge = at == 0 || text.charAt(at - 1) == ' ' || text.charAt(at + 1) == ' ';
    return isLetter(c)
        || (edge ? AROUND.indexOf(c) >= 0 || isUnit(text, at) : WITHIN.indexOf(c) >= 0);
  }

  /** Whether a raised number stands behind a word as short as a unit, such as km². */
  private static boolean isUnit(String text, int at) {
    return RAISED.indexOf(text.charAt(at)) >= 0 && text.lastIndexOf(' ', at) >= at - 3;
  }
}
