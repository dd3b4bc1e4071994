package attache.drawing;

import attache.network.AttributeColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of a palette's categories each group takes: the largest groups take the first ones, equal
 * ones by name, and those of a vocabulary that the field knows always the same.
 */
final class CategorySlots {
  /** Fixed orders of groups; matching groups of different lists share a colour. */
  private static final List<List<String>> VOCABULARIES =
      List.of(
          List.of("WEOG", "EEG", "Asia-Pacific", "African", "GRULAC", "Observer"),
          List.of("Europe", "Oceania", "Asia", "Africa", "Americas"));

  private CategorySlots() {}

  /**
   * Numbers the groups of a column in the order of their first account; -1 for an account without.
   *
   * @param names takes up the groups' names in that order
   */
  static int[] codes(AttributeColumn column, List<String> names) {
    Map<String, Integer> known = new HashMap<>();
    int[] codes = new int[column.size()];
    for (int row = 0; row < codes.length; row++) {
      List<String> of = column.groups(row);
      if (of.isEmpty() || of.getFirst().isBlank()) {
        codes[row] = -1;
        continue;
      }
      codes[row] =
          known.computeIfAbsent(
              of.getFirst(),
              name -> {
                names.add(name);
                return names.size() - 1;
              });
    }
    return codes;
  }

  /**
   * Which category each group gets; -1 for those that get none.
   *
   * @param names of the groups
   * @param counts how many accounts each has
   * @param categories how many there are
   */
  static int[] of(List<String> names, int[] counts, int categories) {
    int[] slotOf = new int[names.size()];
    Arrays.fill(slotOf, -1);
    boolean[] taken = new boolean[categories];
    for (List<String> vocabulary : VOCABULARIES) {
      if (2 * names.stream().filter(vocabulary::contains).count() > names.size()) {
        for (int code = 0; code < slotOf.length; code++) {
          int slot = vocabulary.indexOf(names.get(code));
          if (slot >= 0) {
            slotOf[code] = slot;
            taken[slot] = true;
          }
        }
        break;
      }
    }
    List<Integer> rest = new ArrayList<>();
    for (int code = 0; code < slotOf.length; code++) {
      if (slotOf[code] < 0) {
        rest.add(code);
      }
    }
    rest.sort(Comparator.comparingInt((Integer c) -> -counts[c]).thenComparing(names::get));
    int free = 0;
    for (int code : rest) {
      while (free < categories && taken[free]) {
        free++;
      }
      if (free == categories) {
        break;
      }
      slotOf[code] = free++;
    }
    return slotOf;
  }
}
