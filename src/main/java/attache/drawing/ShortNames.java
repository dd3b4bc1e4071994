package attache.drawing;

import attache.drawing.Fonts.Weight;
import attache.network.FollowNetwork;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.stream.IntStream;

/**
 * Cuts names so that they can still be told apart. A name keeps its beginning as long as that tells
 * it from all others; one of several that begin alike keeps beginning and end, and one that ends
 * like others, too, the part in which it differs: "Ministry of …s of Kenya". Immutable.
 */
public final class ShortNames {
  /** Letters of the differing part that are shown at least, and letters before an omission. */
  private static final int TELLING = 2;

  private static final int LEAST_HEAD = 4;

  /** Names are not cut to fewer letters than this, so beginnings shorter than it tell nothing. */
  private static final int SHORTEST = 6;

  private static final Map<FollowNetwork, ShortNames> KNOWN =
      Collections.synchronizedMap(new WeakHashMap<>());

  /**
   * How many letters a name has in common with another at the beginning and at the end, at most.
   */
  private record Shared(int head, int tail) {}

  private final Map<String, Shared> alike;

  private ShortNames(Map<String, Shared> alike) {
    this.alike = alike;
  }

  /**
   * For the accounts of a network. Takes O(n log n) comparisons the first time; may be called on
   * any thread.
   */
  public static ShortNames of(FollowNetwork network) {
    ShortNames known = KNOWN.get(network);
    if (known == null) {
      known = of(IntStream.range(0, network.accountCount()).mapToObj(network::label).toList());
      KNOWN.put(network, known);
    }
    return known;
  }

  /** What is known of the names of a network already, for a thread that must not wait. */
  public static Optional<ShortNames> known(FollowNetwork network) {
    return Optional.ofNullable(KNOWN.get(network));
  }

  /** For some names. Takes O(n log n) comparisons. */
  public static ShortNames of(Collection<String> names) {
    List<String> clean =
        names.stream().map(ShortNames::whole).filter(ShortNames::isLong).distinct().toList();
    Map<String, Integer> heads = shared(clean, false);
    Map<String, Integer> tails = shared(clean, true);
    Map<String, Shared> alike = new HashMap<>();
    heads.forEach(
        (name, head) -> {
          if (head + TELLING > SHORTEST - 1) {
            alike.put(name, new Shared(head, tails.getOrDefault(name, 0)));
          }
        });
    return new ShortNames(alike);
  }

  private static boolean isLong(String name) {
    return name.length() > SHORTEST;
  }

  private static String whole(String name) {
    return Fonts.line(name, Integer.MAX_VALUE);
  }

  /** The most letters that each name has in common with another, at the beginning or the end. */
  private static Map<String, Integer> shared(List<String> names, boolean atTheEnd) {
    String[] sorted =
        names.stream()
            .map(name -> atTheEnd ? reversed(name) : name)
            .sorted()
            .toArray(String[]::new);
    int[] withNext = new int[sorted.length + 1];
    for (int place = 1; place < sorted.length; place++) {
      withNext[place] = common(sorted[place - 1], sorted[place]);
    }
    Map<String, Integer> shared = new HashMap<>();
    for (int place = 0; place < sorted.length; place++) {
      String name = atTheEnd ? reversed(sorted[place]) : sorted[place];
      shared.put(name, Math.max(withNext[place], withNext[place + 1]));
    }
    return shared;
  }

  private static String reversed(String name) {
    return new StringBuilder(name).reverse().toString();
  }

  private static int common(String one, String other) {
    int end = Math.max(0, Arrays.mismatch(one.toCharArray(), other.toCharArray()));
    return one.codePointCount(0, end);
  }

  /**
   * Whether the beginning of a name tells it from all others.
   *
   * @param letters how many letters of the beginning are seen
   */
  public boolean tells(String name, int letters) {
    Shared shared = alike.get(whole(name));
    return shared == null || letters >= shared.head + TELLING;
  }

  /**
   * A name fit for one line: without control characters, cut at a number of letters.
   *
   * @param name one of the names, or another one, which is cut at its end
   * @param most how many letters may stay, signs of omission included
   */
  public String line(String name, int most) {
    String whole = whole(name);
    int length = whole.codePointCount(0, whole.length());
    Shared shared = alike.get(whole);
    int kept = most - 1;
    if (length <= most || shared == null || kept >= shared.head + TELLING) {
      return Fonts.line(whole, most);
    }
    int head = Math.min(LEAST_HEAD, kept / 3);
    int tail = Math.max(kept / 2, shared.tail + TELLING);
    if (tail <= kept - head) {
      return part(whole, 0, kept - tail).stripTrailing()
          + "…"
          + part(whole, length - tail, length).stripLeading();
    }
    int room = Math.max(1, most - 2 - head);
    int begin = Math.min(Math.max(head, begin(whole, shared.head, room)), length - room);
    String end = begin + room < length ? "…" : "";
    return part(whole, 0, head).stripTrailing()
        + "…"
        + part(whole, begin, begin + room).strip()
        + end;
  }

  /**
   * Where to begin so that a difference is seen: with its word, for "883" is not "1883", or if that
   * would take too much room, shortly before it.
   */
  private static int begin(String whole, int difference, int room) {
    int[] letters = whole.codePoints().limit(difference).toArray();
    int word = difference;
    while (word > 0 && Character.isLetterOrDigit(letters[word - 1])) {
      word--;
    }
    return difference - word + TELLING <= room ? word : difference - Math.min(3, room / 3);
  }

  private static String part(String text, int from, int to) {
    return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
  }

  /**
   * A name that runs no further than it may.
   *
   * @param most how many letters may stay
   * @param room pixels
   */
  String fit(String name, int most, Weight weight, double size, double room) {
    String shown = line(name, most);
    int fits = shown.codePointCount(0, shown.length());
    double width = Fonts.width(shown, weight, size);
    while (fits > 1 && width > room) {
      // Near the right length at once, then letter by letter.
      fits = Math.clamp((int) (fits * room / width), 1, fits - 1);
      shown = line(name, fits);
      width = Fonts.width(shown, weight, size);
    }
    return shown;
  }
}
