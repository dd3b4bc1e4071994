package attache.formats;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Makes names different from each other by a number at their end. */
final class UniqueNames {
  private final Set<String> taken = new HashSet<>();

  /** The last number given to a name, so that a thousand equal names take no million tries. */
  private final Map<String, Integer> numbers = new HashMap<>();

  /** The name itself, or the name with the next free number. */
  String of(String name) {
    String different = name;
    while (!taken.add(different)) {
      different = name + " " + (numbers.merge(name, 1, Integer::sum) + 1);
    }
    return different;
  }
}
