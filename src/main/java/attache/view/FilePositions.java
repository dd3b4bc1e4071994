package attache.view;

import attache.layouts.Positions;
import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.network.NumberColumn;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a network's file puts its accounts: the attributes x and y, which grow to the right and
 * upwards, but downwards in files of Pajek, NetDraw and most programs that write JSON; or else
 * graphics.x and graphics.y, yEd's, which grow downwards. Accounts without such a place stand in
 * rows below the others.
 */
public final class FilePositions {
  private static final int FEWEST = 2;

  /** Formats of programs that count y downwards, as screens do. */
  private static final Set<String> DOWNWARDS = Set.of("Pajek", "JSON", "VNA");

  /** The layout's extent, whatever units the file has. */
  private static final double EXTENT = 1000;

  private FilePositions() {}

  /** Two attributes that are places. */
  private record Places(NumberColumn x, NumberColumn y, boolean downwards) {}

  /** Whether at least half of the accounts have a place, and not all of them the same. O(n). */
  public static boolean known(FollowNetwork network) {
    return places(network).isPresent();
  }

  private static boolean known(NumberColumn x, NumberColumn y) {
    int placed = 0;
    Set<Long> different = new HashSet<>();
    for (int account = 0; account < x.size(); account++) {
      if (placed(x, y, account)) {
        placed++;
        if (different.size() < FEWEST) {
          different.add(
              31 * Double.doubleToLongBits(x.value(account))
                  + Double.doubleToLongBits(y.value(account)));
        }
      }
    }
    return different.size() >= FEWEST && 2 * placed >= x.size();
  }

  /**
   * The places, the greater of their width and height scaled to {@value #EXTENT}. O(n).
   *
   * @throws IllegalArgumentException if they are not {@link #known}
   */
  static Positions of(FollowNetwork network) {
    Places places =
        places(network)
            .orElseThrow(() -> new IllegalArgumentException("the file has no positions"));
    NumberColumn ofX = places.x();
    NumberColumn ofY = places.y();
    int count = network.accountCount();
    double[] x = new double[count];
    double[] y = new double[count];
    Arrays.fill(x, Double.NaN);
    double sign = places.downwards() ? 1 : -1;
    double left = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (int account = 0; account < count; account++) {
      if (placed(ofX, ofY, account)) {
        x[account] = ofX.value(account);
        y[account] = sign * ofY.value(account);
        left = Math.min(left, x[account]);
        right = Math.max(right, x[account]);
        top = Math.min(top, y[account]);
        bottom = Math.max(bottom, y[account]);
      }
    }
    double middleX = left / 2 + right / 2;
    double middleY = top / 2 + bottom / 2;
    double half = Math.max(right / 2 - left / 2, bottom / 2 - top / 2);
    double step = EXTENT / Math.max(2, Math.ceil(Math.sqrt(count)));
    int columns = (int) Math.max(1, EXTENT / step);
    int aside = 0;
    for (int account = 0; account < count; account++) {
      if (Double.isNaN(x[account])) {
        x[account] = (aside % columns + 0.5) * step - EXTENT / 2;
        y[account] = (bottom - middleY) / half * EXTENT / 2 + (2 + aside / columns) * step;
        aside++;
      } else {
        x[account] = (x[account] - middleX) / half * EXTENT / 2;
        y[account] = (y[account] - middleY) / half * EXTENT / 2;
      }
    }
    return Positions.of(x, y);
  }

  private static boolean placed(NumberColumn x, NumberColumn y, int account) {
    // What is beyond such bounds could not be scaled without loss.
    return Math.abs(x.value(account)) < 1e100 && Math.abs(y.value(account)) < 1e100;
  }

  private static Optional<Places> places(FollowNetwork network) {
    boolean downwards = DOWNWARDS.contains(network.provenance().format());
    return places(network, "", downwards).or(() -> places(network, "graphics.", true));
  }

  private static Optional<Places> places(FollowNetwork network, String prefix, boolean downwards) {
    Optional<NumberColumn> x = coordinate(network, prefix + "x");
    Optional<NumberColumn> y = coordinate(network, prefix + "y");
    return x.isPresent() && y.isPresent() && known(x.get(), y.get())
        ? Optional.of(new Places(x.get(), y.get(), downwards))
        : Optional.empty();
  }

  private static Optional<NumberColumn> coordinate(FollowNetwork network, String name) {
    for (AttributeColumn column : network.attributes()) {
      if (column instanceof NumberColumn numbers
          && column.name().strip().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(numbers);
      }
    }
    return Optional.empty();
  }
}
