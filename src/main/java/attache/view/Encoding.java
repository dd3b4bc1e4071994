package attache.view;

/**
 * What the marks of the picture stand for.
 *
 * @param size key of the measure that an account's size shows
 * @param color name of the account attribute that its colour shows; empty if all have one colour
 * @param labels whether names are written
 */
public record Encoding(String size, String color, boolean labels) {
  /** Size by in-degree, one colour, with names. */
  public static final Encoding PLAIN = new Encoding("in_degree", "", true);

  /** With another measure for the size. */
  public Encoding withSize(String measure) {
    return new Encoding(measure, color, labels);
  }

  /** With another attribute for the colour. */
  public Encoding withColor(String attribute) {
    return new Encoding(size, attribute, labels);
  }

  /** With or without names. */
  public Encoding withLabels(boolean shown) {
    return new Encoding(size, color, shown);
  }
}
