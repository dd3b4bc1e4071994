package attache.view;

/**
 * What the study of mobility compares. An empty text leaves the choice to what the network has.
 *
 * @param baseline name of a numeric attribute
 * @param measure key of the measure that ranks the network
 * @param powers name of the club whose members are the powers that others may pass, such as G7
 * @param chart how it is shown
 * @param coloring what the colours of the chart tell
 */
public record MobilityStudy(
    String baseline, String measure, String powers, Chart chart, Coloring coloring) {
  /** In-degree against what the network has, as lines from rank to rank. */
  public static final MobilityStudy DEFAULT =
      new MobilityStudy("", "in_degree", "", Chart.SLOPES, Coloring.POWERS);

  /** How mobility is shown. */
  public enum Chart {
    /** A line for each account from its baseline rank to its network rank. */
    SLOPES,
    /** The baseline's values against the measure's. */
    SCATTER,
    /** How unequally both are shared out. */
    LORENZ,
    /** All accounts in a table. */
    TABLE
  }

  /** What the colours of the chart tell. */
  public enum Coloring {
    /** The powers and those that pass them. */
    POWERS,
    /** The groups that the picture's colours show. */
    GROUPS
  }

  /** With another baseline. */
  public MobilityStudy withBaseline(String value) {
    return new MobilityStudy(value, measure, powers, chart, coloring);
  }

  /** With another measure. */
  public MobilityStudy withMeasure(String value) {
    return new MobilityStudy(baseline, value, powers, chart, coloring);
  }

  /** With another club as the powers. */
  public MobilityStudy withPowers(String value) {
    return new MobilityStudy(baseline, measure, value, chart, coloring);
  }

  /** Shown otherwise. */
  public MobilityStudy withChart(Chart value) {
    return new MobilityStudy(baseline, measure, powers, value, coloring);
  }

  /** With colours that tell something else. */
  public MobilityStudy withColoring(Coloring value) {
    return new MobilityStudy(baseline, measure, powers, chart, value);
  }
}
