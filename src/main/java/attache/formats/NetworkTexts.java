package attache.formats;

import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.network.Layer;
import java.util.List;
import java.util.function.Predicate;

/** All texts of a network, to learn whether a format can hold them. */
final class NetworkTexts {
  private NetworkTexts() {}

  /** Whether some text of the network, of whatever it is, is such. */
  static boolean any(FollowNetwork network, Predicate<String> such) {
    return names(network, such)
        || columns(network.attributes(), such)
        || Origin.lines(network).stream().anyMatch(such)
        || network.layers().stream()
            .anyMatch(
                layer ->
                    such.test(layer.kind())
                        || such.test(layer.wave())
                        || columns(layer.attributes(), such));
  }

  /** Whether some id or label is such. */
  static boolean names(FollowNetwork network, Predicate<String> such) {
    for (int account = 0; account < network.accountCount(); account++) {
      if (such.test(network.id(account)) || such.test(network.label(account))) {
        return true;
      }
    }
    return false;
  }

  /** Whether some name or value of an attribute, of accounts or ties, is such. */
  static boolean values(FollowNetwork network, Predicate<String> such) {
    return columns(network.attributes(), such)
        || network.layers().stream().map(Layer::attributes).anyMatch(all -> columns(all, such));
  }

  private static boolean columns(List<AttributeColumn> columns, Predicate<String> such) {
    for (AttributeColumn column : columns) {
      if (such.test(column.name())) {
        return true;
      }
      for (int row = 0; row < column.size(); row++) {
        if (column.groups(row).stream().anyMatch(such)) {
          return true;
        }
      }
    }
    return false;
  }
}
