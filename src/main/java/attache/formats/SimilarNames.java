package attache.formats;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the names that somebody may have meant who wrote another one. Of each name only a mark of
 * its letters is kept beside it, so that a million names are gone through in some milliseconds.
 */
public final class SimilarNames {
  private static final int OFFERED = 3;
  private static final int LONGEST = 60;
  private static final Pattern MEANINGLESS = Pattern.compile("[\\p{M}\\s_.@-]");

  private record Near(String name, int distance) {}

  private final List<String> names;

  /** For each name which letters it has, a bit for some of them together. */
  private final long[] letters;

  private final short[] lengths;

  /** Looks among these names. Takes O(l) for each name of length l. */
  public SimilarNames(List<String> names) {
    this.names = names;
    letters = new long[names.size()];
    lengths = new short[names.size()];
    for (int i = 0; i < letters.length; i++) {
      String plain = plain(names.get(i));
      letters[i] = letters(plain);
      lengths[i] = (short) plain.length();
    }
  }

  private static long letters(String plain) {
    long bits = 0;
    for (int i = 0; i < plain.length(); i++) {
      bits |= 1L << (plain.charAt(i) & 63);
    }
    return bits;
  }

  /**
   * At most three names that differ from the given one in case, accents, blanks or a few letters,
   * or have two letters in each other's place, the nearest first. Takes O(n) for n names, and O(l²)
   * for each of those whose letters are nearly the same.
   */
  public List<String> to(String name) {
    String wanted = plain(name);
    if (wanted.isEmpty() || wanted.length() > LONGEST) {
      return List.of();
    }
    int allowed = wanted.length() < 3 ? 0 : wanted.length() < 6 ? 1 : 2;
    long has = letters(wanted);
    List<Near> near = new ArrayList<>();
    for (int i = 0; i < letters.length; i++) {
      // Each letter that is changed, put in or left out adds at most one kind of letter.
      if (Math.abs(lengths[i] - wanted.length()) <= allowed
          && Long.bitCount(has & ~letters[i]) <= allowed
          && Long.bitCount(letters[i] & ~has) <= allowed) {
        String plain = plain(names.get(i));
        int distance = distance(wanted, plain);
        if (distance > allowed && allowed > 0 && areSwapped(wanted, plain)) {
          distance = allowed;
        }
        if (distance <= allowed) {
          near.add(new Near(names.get(i), distance));
        }
      }
    }
    near.sort(Comparator.comparingInt(Near::distance).thenComparing(Near::name));
    return near.stream().limit(OFFERED).map(Near::name).toList();
  }

  private static String plain(String name) {
    String bare = name.length() > LONGEST + 20 ? name.substring(0, LONGEST + 20) : name;
    String composed =
        bare.chars().allMatch(c -> c < 128)
            ? bare
            : Normalizer.normalize(bare, Normalizer.Form.NFD);
    return MEANINGLESS.matcher(composed).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** Whether two letters, neighbours or not, stand in each other's place. */
  private static boolean areSwapped(String a, String b) {
    if (a.length() != b.length()) {
      return false;
    }
    int[] differing =
        IntStream.range(0, a.length()).filter(i -> a.charAt(i) != b.charAt(i)).limit(3).toArray();
    return differing.length == 2
        && a.charAt(differing[0]) == b.charAt(differing[1])
        && a.charAt(differing[1]) == b.charAt(differing[0]);
  }

  /** How many letters must be put in, left out, changed or swapped with their neighbour. */
  private static int distance(String a, String b) {
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
