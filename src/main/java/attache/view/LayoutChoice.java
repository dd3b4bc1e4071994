package attache.view;

import attache.layouts.SimmelianBackbone;

/** A layout, with what it needs to be told beside a layer and a seed. */
public sealed interface LayoutChoice {
  /** The layout's name in files and commands, such as {@code force}. */
  String key();

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
}
