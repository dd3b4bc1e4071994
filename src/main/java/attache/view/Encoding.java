package attache.view;

/**
 * What the marks of the picture stand for.
 *
 * @param size key of the measure that an account's size shows
 * @param coloring what its colour shows
 * @param labels whether names are written
 * @param shapes whether groups that differ in colour differ in shape, too
 */
public record Encoding(String size, Coloring coloring, boolean labels, boolean shapes) {
  /** Size by in-degree, one colour, with names. */
  public static final Encoding PLAIN = new Encoding("in_degree", Coloring.PLAIN, true, false);

  /** Name of the attribute that colours show; empty if they show none. */
  public String color() {
    return coloring instanceof Coloring.ByAttribute(String attribute) ? attribute : "";
  }

  /** With another measure for the size. */
  public Encoding withSize(String measure) {
    return new Encoding(measure, coloring, labels, shapes);
  }

  /** With another meaning of the colour. */
  public Encoding withColoring(Coloring value) {
    return new Encoding(size, value, labels, shapes);
  }

  /** With another attribute for the colour; with one colour if it is empty. */
  public Encoding withColor(String attribute) {
    return withColoring(Coloring.byAttribute(attribute));
  }

  /** With or without names. */
  public Encoding withLabels(boolean shown) {
    return new Encoding(size, coloring, shown, shapes);
  }

  /** With or without shapes that tell groups apart. */
  public Encoding withShapes(boolean told) {
    return new Encoding(size, coloring, labels, told);
  }
}
