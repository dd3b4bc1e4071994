package attache.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the names that somebody may have meant who wrote another one. Of each name only a mark of
 * its letters is kept beside it, so that a million names are gone through in some milliseconds.
 */
public final class SimilarNames {
  private static final int OFFERED = 3;

  /** Among more names of nearly the same letters no one is meant rather than another. */
  private static final int MOST_ALIKE = 5_000;

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
      String plain = NameSpelling.plain(names.get(i));
      letters[i] = NameSpelling.letters(plain);
      lengths[i] = (short) plain.length();
    }
  }

  /**
   * At most three names that differ from the given one in case, accents, blanks or a few letters,
   * or have two letters in each other's place, the nearest first; none where very many names have
   * nearly the same letters, as numbered ones do. Takes O(n) for n names, and O(l²) for each of
   * those whose letters are nearly the same, at most {@value #MOST_ALIKE}.
   */
  public List<String> to(String name) {
    String wanted = NameSpelling.plain(name);
    if (wanted.isEmpty() || wanted.length() > NameSpelling.LONGEST) {
      return List.of();
    }
    int allowed = wanted.length() < 3 ? 0 : wanted.length() < 6 ? 1 : 2;
    long has = NameSpelling.letters(wanted);
    int alike = 0;
    List<Near> near = new ArrayList<>();
    for (int i = 0; i < letters.length; i++) {
      // Each letter that is changed, put in or left out adds at most one kind of letter.
      if (Math.abs(lengths[i] - wanted.length()) <= allowed
          && Long.bitCount(has & ~letters[i]) <= allowed
          && Long.bitCount(letters[i] & ~has) <= allowed) {
        alike++;
        if (alike > MOST_ALIKE) {
          return List.of();
        }
        String plain = NameSpelling.plain(names.get(i));
        int distance = NameSpelling.distance(wanted, plain);
        if (distance > allowed && allowed > 0 && NameSpelling.areSwapped(wanted, plain)) {
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
}
