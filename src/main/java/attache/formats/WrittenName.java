package attache.formats;

import attache.text.Slips;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A name of an account as somebody wrote it by hand.
 *
 * @param account the account
 * @param text the name
 * @param plain its letters without case, accents, blanks and signs that people leave out
 * @param letters which letters it has, a bit for some of them together
 * @param ties in how many ties the account occurs
 */
record WrittenName(int account, String text, String plain, long letters, int ties) {
  /** A shorter name has too many others beside it. */
  private static final int SHORTEST = 4;

  /** In a shorter word other letters mostly make another word. */
  private static final int SHORTEST_WORD = 6;

  /** In a name of a country from this length on two letters may be wrong. */
  private static final int LONG = 9;

  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("[^\\p{L}\\p{M}]+|(?<=\\p{Ll})(?=\\p{Lu})");

  /** Whether a name may have been written by hand. What has a digit in it is numbered or a code. */
  static boolean isOne(String text) {
    if (text.length() < 2 || text.length() > NameSpelling.LONGEST) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c) || c == '/' || c == ':') {
        return false;
      }
    }
    return true;
  }

  static WrittenName of(int account, String text, int ties) {
    String plain = NameSpelling.plain(text);
    return new WrittenName(account, text, plain, NameSpelling.letters(plain), ties);
  }

  /** Whether the name is long enough to be taken for one that it looks like. */
  boolean isLong() {
    return plain.length() >= SHORTEST;
  }

  /** Whether two names may be near by which letters they have: a slip changes two at most. */
  static boolean mayBeNear(long letters, long others) {
    return Long.bitCount(letters ^ others) <= 2;
  }

  /**
   * Whether the name looks like that of a country: all but one slip is the same, or two in long
   * names. Most names are told apart by their lengths and letters alone.
   */
  boolean looksLike(WrittenName country) {
    return Math.abs(plain.length() - country.plain.length()) <= 2
        && Long.bitCount(letters ^ country.letters) <= 4
        && (Slips.isOne(plain, country.plain)
            || (Math.min(plain.length(), country.plain.length()) >= LONG
                && NameSpelling.distance(plain, country.plain) <= 2));
  }

  /** Whether the letters are the same, or all but one slip. */
  boolean isNear(WrittenName other) {
    return isLong()
        && other.isLong()
        && Math.abs(plain.length() - other.plain.length()) <= 1
        && (plain.equals(other.plain) || Slips.isOne(plain, other.plain));
  }

  /**
   * Whether one of two names that are near may well be a slip of the other. Many names differ
   * honestly in one letter: at the end of a word, as “Marie” and “Maria”, at its beginning, by a
   * doubled one, or in a single word. What remains are letters that are swapped, and one wrong
   * letter within a long word that stands beside other words.
   */
  boolean isSlipOf(WrittenName other) {
    if (plain.equals(other.plain)) {
      return true;
    }
    List<String> words = words(text);
    List<String> others = words(other.text);
    int differing = -1;
    for (int i = 0; i < words.size() && words.size() == others.size(); i++) {
      if (!words.get(i).equals(others.get(i))) {
        if (differing >= 0) {
          return false;
        }
        differing = i;
      }
    }
    return differing >= 0 && isSlip(words.get(differing), others.get(differing), words.size() > 1);
  }

  private static boolean isSlip(String one, String other, boolean amongOthers) {
    return Math.min(one.length(), other.length()) >= SHORTEST_WORD
        && one.charAt(0) == other.charAt(0)
        && one.charAt(one.length() - 1) == other.charAt(other.length() - 1)
        && (Slips.areSwapped(one, other)
            || (amongOthers && Slips.isOne(one, other) && !single(one).equals(single(other))));
  }

  /** A word with one letter for each run of the same. */
  private static String single(String word) {
    return word.replaceAll("(.)\\1+", "$1");
  }

  /** The words of a name, also of one such as “KenyaMission”. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : BETWEEN_WORDS.split(text, -1)) {
      if (!word.isEmpty()) {
        words.add(NameSpelling.plain(word));
      }
    }
    return words;
  }
}
