package attache.view;

import attache.layouts.SimmelianBackbone;
import attache.measures.Measures;
import java.util.List;

/** A layout, with what it needs to be told beside a layer and a seed. */
public sealed interface LayoutChoice {
  /** The keys of all layouts, in the order in which they are offered. */
  List<String> KEYS =
      List.of(
          "force", "backbone", "stress", "circle", "radial", "ego_rings", "grouped", "map", "file");

  /** The layout's name in files and commands, such as {@code force}. */
  String key();

  /**
   * A layout as it suits a view when nothing more is told: grouped by what colours show, by the
   * measure that sizes show, around the account that was selected last or else the largest.
   *
   * @param key one of {@link #KEYS}
   * @param view what is shown
   * @param scores what was computed for it
   * @throws IllegalArgumentException if no layout has that key, or there is no account to stand in
   *     the middle
   */
  static LayoutChoice suiting(String key, ViewState view, ScoreTable scores) {
    String size = view.encoding().size();
    return switch (key) {
      case "circle" -> new Circle(groups(view));
      case "grouped" -> new Grouped(groups(view));
      case "radial" -> new Radial(Measures.get(size).isPresent() ? size : Measures.IN_DEGREE);
      case "ego_rings" -> new EgoRings(centre(view, scores));
      default -> withKey(key);
    };
  }

  private static String groups(ViewState view) {
    String color = view.encoding().color();
    return color.isEmpty() ? DefaultView.color(view.network()) : color;
  }

  private static int centre(ViewState view, ScoreTable scores) {
    if (view.network().accountCount() == 0) {
      throw new IllegalArgumentException("no account to stand in the middle");
    }
    int largest =
        scores
            .get(view.encoding().size())
            .filter(ranked -> ranked.rankedCount() > 0)
            .map(ranked -> ranked.at(0))
            .orElse(0);
    return view.selection().leading().orElse(largest);
  }

  /**
   * A layout that needs nothing but a layer and a seed, as it is when nothing more is told.
   *
   * @throws IllegalArgumentException if no such layout has that key
   */
  static LayoutChoice withKey(String key) {
    return switch (key) {
      case "force" -> new Force();
      case "backbone" -> new Backbone(SimmelianBackbone.STANDARD_SHARE);
      case "stress" -> new Stress();
      case "map" -> new WorldMap();
      case "file" -> new InFile();
      case "circle" -> new Circle("");
      default -> throw new IllegalArgumentException("no layout “" + key + "”");
    };
  }

  /** The force-directed layout, which runs live on the canvas. */
  record Force() implements LayoutChoice {
    @Override
    public String key() {
      return "force";
    }
  }

  /**
   * The backbone layout.
   *
   * @param share of the ties that the backbone keeps for their strength, 0 to 1
   */
  record Backbone(double share) implements LayoutChoice {
    @Override
    public String key() {
      return "backbone";
    }
  }

  /** The stress layout. */
  record Stress() implements LayoutChoice {
    @Override
    public String key() {
      return "stress";
    }
  }

  /**
   * A circle by groups.
   *
   * @param attribute name of the account attribute that groups; empty for none
   */
  record Circle(String attribute) implements LayoutChoice {
    @Override
    public String key() {
      return "circle";
    }
  }

  /**
   * The most central in the middle.
   *
   * @param measure key of the measure
   */
  record Radial(String measure) implements LayoutChoice {
    @Override
    public String key() {
      return "radial";
    }
  }

  /**
   * One account in the middle, the others on rings by distance.
   *
   * @param account number of the account
   */
  record EgoRings(int account) implements LayoutChoice {
    @Override
    public String key() {
      return "ego_rings";
    }
  }

  /**
   * One cluster a group.
   *
   * @param attribute name of the account attribute that groups
   */
  record Grouped(String attribute) implements LayoutChoice {
    @Override
    public String key() {
      return "grouped";
    }
  }

  /** Each account where the network's file puts it; see {@link FilePositions}. */
  record InFile() implements LayoutChoice {
    @Override
    public String key() {
      return "file";
    }
  }

  /** Each account at the place of its country on a map of the world. */
  record WorldMap() implements LayoutChoice {
    @Override
    public String key() {
      return "map";
    }
  }
}
