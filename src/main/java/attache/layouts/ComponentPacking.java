package attache.layouts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Sets the pictures of a network's connected components beside each other so that none overlaps:
 * the largest first, the others in rows below it, by number of accounts.
 */
final class ComponentPacking {
  /** Free space between components, in units of a tie's length. */
  private static final double GAP = 1;

  /** Rows are at most so many times wider than the side of a square that would hold all. */
  private static final double WIDTH = 1.25;

  private ComponentPacking() {}

  /** The accounts of each component; the largest first, equal ones by lowest account. */
  static List<int[]> components(TieGraph ties) {
    int[] component = ties.components();
    int count = Arrays.stream(component).max().orElse(-1) + 1;
    int[] size = new int[count];
    for (int c : component) {
      size[c]++;
    }
    List<int[]> members = new ArrayList<>();
    for (int c = 0; c < count; c++) {
      members.add(new int[size[c]]);
    }
    Arrays.fill(size, 0);
    for (int account = 0; account < component.length; account++) {
      members.get(component[account])[size[component[account]]++] = account;
    }
    members.sort(Comparator.comparingInt((int[] accounts) -> -accounts.length));
    return members;
  }

  /**
   * Shifts the components; each keeps its shape.
   *
   * @param components the accounts of each, the largest first
   * @param x where the accounts stand, all components about the origin; changed
   * @param y likewise
   */
  static void pack(List<int[]> components, double[] x, double[] y) {
    double area = 0;
    double widest = 0;
    for (int[] members : components) {
      double width = extent(members, x) + GAP;
      area += width * (extent(members, y) + GAP);
      widest = Math.max(widest, width);
    }
    double room = Math.max(widest, WIDTH * Math.sqrt(area));
    double left = 0;
    double top = 0;
    double bottom = 0;
    for (int[] members : components) {
      double width = extent(members, x) + GAP;
      double height = extent(members, y) + GAP;
      if (left > 0 && left + width > room) {
        left = 0;
        top = bottom;
      }
      shift(members, x, left - least(members, x));
      shift(members, y, top - least(members, y));
      left += width;
      bottom = Math.max(bottom, top + height);
    }
  }

  private static double least(int[] members, double[] place) {
    return Arrays.stream(members).mapToDouble(account -> place[account]).min().orElse(0);
  }

  private static double extent(int[] members, double[] place) {
    double most = Arrays.stream(members).mapToDouble(account -> place[account]).max().orElse(0);
    return most - least(members, place);
  }

  private static void shift(int[] members, double[] place, double by) {
    for (int account : members) {
      place[account] += by;
    }
  }
}
