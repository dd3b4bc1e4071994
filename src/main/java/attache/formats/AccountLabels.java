package attache.formats;

import attache.network.FollowNetwork;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which attribute of the accounts is the name that is shown. */
final class AccountLabels {
  /** What such an attribute is called, the best name first. */
  private static final List<String> NAMES = List.of("label", "name", "node label");

  private AccountLabels() {}

  /**
   * Takes the best attribute for labels out of the others; accounts that lack it take the next
   * best, which stays an attribute. Takes O(n) for n accounts.
   *
   * @param columns the attributes by their names
   * @param builder takes the labels
   */
  static void take(Map<String, ColumnCollector> columns, FollowNetwork.Builder builder) {
    String best = "";
    for (String name : NAMES.reversed()) {
      for (ColumnCollector column : columns.values()) {
        if (column.name().strip().toLowerCase(Locale.ROOT).equals(name)) {
          best = column.name();
          label(builder, column);
          break;
        }
      }
    }
    columns.remove(best);
  }

  private static void label(FollowNetwork.Builder builder, ColumnCollector column) {
    List<String> labels = column.allTexts(builder.accountCount());
    for (int account = 0; account < labels.size(); account++) {
      if (!labels.get(account).isBlank()) {
        builder.label(account, labels.get(account));
      }
    }
  }
}
