package attache.drawing;

import attache.drawing.Label.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Chooses which names a figure has and where they stand. As on the screen, none hides a disc or
 * another name; but a printed figure stays as it is, so there is time to look for places where no
 * name seems to belong to another disc, and for more names that can stand so. The same scene gives
 * the same names. Takes some ten milliseconds at 193 accounts, less than a second at 10,000.
 */
final class FigureNames {
  /** Logical square pixels of the sight for each name that stands clear of all others. */
  private static final double LEAST_ROOM = 2400;

  /** How many times as many names as there may be are tried. */
  private static final int PATIENCE = 2;

  /** A name should seem so many times as far from every other disc as from its own. */
  private static final double CLEAR = 2.5;

  /** What a name costs that seems so much, in times, too near to another disc. */
  private static final double UNCLEAR = 2;

  /** What a name costs besides that seems to belong to another disc. */
  private static final double MISTAKEN = 4;

  /** What each of the first ties costs that run under a name, where ties are few. */
  private static final double OVER_TIE = 0.4;

  private static final int MOST_OVER = 4;

  private static final double TOUCHING = 4;
  private static final double OVER_DISCS = 20;

  /** What it costs to leave out the name of an account that is selected. */
  private static final double LEADING = 100;

  /** The same for the largest of the accounts that are named anyway, and for the smallest. */
  private static final double LARGEST = 12;

  private static final double SMALLEST = 5;

  /** The same for a name that is written only where it can be told from all others. */
  private static final double FURTHER = 1.5;

  /** The cut of a name that is written whole. */
  private static final int WHOLE = -1;

  /** A place that is tried at a disc. */
  private record Way(Side side, double along, double cost, int cut) {
    Way(Side side, double along, double cost) {
      this(side, along, cost, WHOLE);
    }
  }

  private static final List<Way> WAYS =
      List.of(
          new Way(Side.BELOW, 0, 0),
          new Way(Side.ABOVE, 0, 0.3),
          new Way(Side.RIGHT, 0, 0.3),
          new Way(Side.LEFT, 0, 0.4),
          new Way(Side.BELOW, 0.25, 0.4),
          new Way(Side.BELOW, -0.25, 0.4),
          new Way(Side.BELOW_RIGHT, 0, 0.6),
          new Way(Side.BELOW_LEFT, 0, 0.6),
          new Way(Side.ABOVE, 0.25, 0.7),
          new Way(Side.ABOVE, -0.25, 0.7),
          new Way(Side.ABOVE_RIGHT, 0, 0.8),
          new Way(Side.ABOVE_LEFT, 0, 0.8));

  /** What each further side costs where the best of them points away from a middle. */
  private static final double NEXT_SIDE = 0.3;

  /** What it costs to cut a long name so that it stands away from the middle. */
  private static final double CUT = 2;

  /** What it costs to write a name that leads towards the middle. */
  private static final double INWARDS = 6;

  private final Scene scene;
  private final LabelRoom room;
  private final AccountNames names;
  private final TiesUnder ties;
  private final List<NameSearch.Name> wanted = new ArrayList<>();

  private FigureNames(Scene scene, List<Box> kept) {
    this.scene = scene;
    room = new LabelRoom(scene, kept);
    names = new AccountNames(scene.network);
    ties = new TiesUnder(scene);
  }

  /**
   * The names of a scene.
   *
   * @param kept boxes to keep free, in raster pixels
   * @return names in the order of their weight, the most important first
   */
  static List<Label> place(Scene scene, List<Box> kept) {
    return scene.named ? new FigureNames(scene, kept).placed() : List.of();
  }

  private List<Label> placed() {
    int usual = LabelPlacer.most(scene.sight(), LabelPlacer.ROOM);
    int most = LabelPlacer.most(scene.sight(), LEAST_ROOM);
    for (Standing standing : Arrays.asList(Standing.values()).reversed()) {
      int limit =
          standing == Standing.DIMMED
              ? wanted.size() + PATIENCE * LabelPlacer.DIMMED_NAMES
              : PATIENCE * most;
      for (int account : scene.order) {
        if (wanted.size() < Math.min(limit, PATIENCE * most)
            && scene.emphasis.standing[account] == standing
            && LabelPlacer.isInside(scene, account)) {
          names.of(scene, account).ifPresent(name -> want(name, standing, usual));
        }
      }
    }
    double gap = LabelRoom.GAP * scene.sight().pixelRatio();
    List<Label> labels = NameSearch.best(wanted, gap);
    List<Label> dimmed = labels.stream().filter(this::isDimmed).toList();
    List<Label> surplus =
        dimmed.subList(Math.min(LabelPlacer.DIMMED_NAMES, dimmed.size()), dimmed.size());
    return labels.stream().filter(label -> !surplus.contains(label)).limit(most).toList();
  }

  private boolean isDimmed(Label label) {
    return scene.emphasis.standing[label.account()] == Standing.DIMMED;
  }

  private void want(AccountName name, Standing standing, int usual) {
    boolean leading = standing == Standing.SELECTED || standing == Standing.HOVERED;
    double share = wanted.size() / (double) usual;
    double missing =
        leading ? LEADING : share < 1 ? LARGEST + share * (SMALLEST - LARGEST) : FURTHER;
    List<Label> places = new ArrayList<>();
    List<Double> costs = new ArrayList<>();
    for (Way way : ways(name)) {
      Label label = (way.cut == WHOLE ? name : names.cut(name, way.cut)).at(way.side, way.along);
      double cost =
          way.cost
              + OVER_TIE * Math.min(MOST_OVER, ties.count(label.box()))
              + switch (room.test(label, false)) {
                case FREE -> unclear(label);
                case TOUCHES_DISC -> TOUCHING + unclear(label);
                // What is selected has its name even in a crowd, if only discs are in its way.
                case HIDES -> room.isFree(label.box()) ? OVER_DISCS : LEADING;
              };
      if (cost < missing) {
        places.add(label);
        costs.add(cost);
      }
    }
    wanted.add(new NameSearch.Name(places, costs, missing));
  }

  /** The places that are tried; around a middle, only those away from it. */
  private List<Way> ways(AccountName name) {
    if (scene.guides.hub().isEmpty()) {
      return WAYS;
    }
    List<Side> away = Side.of(scene, name.account(), false);
    List<Way> ways = new ArrayList<>();
    for (Side side : name.sides()) {
      int place = away.indexOf(side);
      ways.add(new Way(side, 0, place < 0 ? INWARDS : NEXT_SIDE * place));
      for (int cut = 0; place >= 0 && cut < AccountNames.cuts(name); cut++) {
        ways.add(new Way(side, 0, CUT * (1 + cut) + NEXT_SIDE * place, cut));
      }
    }
    return ways;
  }

  private double unclear(Label label) {
    double apart = room.apartness(label, CLEAR);
    return UNCLEAR * (CLEAR - apart) + (apart < 1 ? MISTAKEN : 0);
  }
}
