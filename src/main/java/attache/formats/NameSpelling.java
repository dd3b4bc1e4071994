package attache.formats;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How far names differ in their letters. */
final class NameSpelling {
  /** Longer names are not compared. */
  static final int LONGEST = 60;

  private static final Pattern MEANINGLESS = Pattern.compile("[\\p{M}\\s_.@-]");

  private NameSpelling() {}

  /**
   * The letters of a name without case, accents, blanks and what else people leave out; little more
   * than {@link #LONGEST} of them.
   */
  static String plain(String name) {
    String bare = name.length() > LONGEST + 20 ? name.substring(0, LONGEST + 20) : name;
    String composed =
        bare.chars().allMatch(c -> c < 128)
            ? bare
            : Normalizer.normalize(bare, Normalizer.Form.NFD);
    return MEANINGLESS.matcher(composed).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** Which letters a plain name has, a bit for some of them together. */
  static long letters(String plain) {
    long bits = 0;
    for (int i = 0; i < plain.length(); i++) {
      bits |= 1L << (plain.charAt(i) & 63);
    }
    return bits;
  }

  /** Whether two letters, neighbours or not, stand in each other's place. */
  static boolean areSwapped(String a, String b) {
    if (a.length() != b.length()) {
      return false;
    }
    int[] differing =
        IntStream.range(0, a.length()).filter(i -> a.charAt(i) != b.charAt(i)).limit(3).toArray();
    return differing.length == 2
        && a.charAt(differing[0]) == b.charAt(differing[1])
        && a.charAt(differing[1]) == b.charAt(differing[0]);
  }

  /**
   * How many letters must be put in, left out, changed or swapped with their neighbour. Takes O(l²)
   * for names of length l.
   */
  static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    Arrays.setAll(last, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }
}
