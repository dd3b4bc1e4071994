package attache.drawing;

import attache.drawing.Fonts.Weight;

/**
 * The room that a chart is drawn into, from 0, 0.
 *
 * @param width pixels of the surface, above 0
 * @param height pixels of the surface, above 0
 * @param unit pixels of the surface a logical pixel: text has 11 of these, hairlines one
 * @param palette the colours of the ground it is drawn on
 */
public record ChartSpace(double width, double height, double unit, Palette palette) {
  /** Em of numbers and names in a chart, in logical pixels. */
  static final double TEXT = 11;

  /** Height of the middle of letters above the baseline, as a share of the em. */
  static final double MIDDLE = 0.35;

  public ChartSpace {
    if (!(width > 0) || !(height > 0) || !(unit > 0)) {
      throw new IllegalArgumentException("no room: " + width + " × " + height + " at " + unit);
    }
  }

  /** The same room for text and lines that are so many times as large. */
  ChartSpace enlarged(double times) {
    return new ChartSpace(width, height, unit * times, palette);
  }

  /** Em of numbers and names, in pixels of the surface. */
  double textSize() {
    return TEXT * unit;
  }

  /** How far a text runs, in pixels of the surface. */
  double width(String text) {
    return Fonts.width(text, Weight.REGULAR, textSize());
  }

  /** A text whose middle is at a height. */
  Mark.Text text(String text, int color, double left, double middle) {
    return new Mark.Text(
        text, Weight.REGULAR, textSize(), color, left, middle + MIDDLE * textSize());
  }

  /** A text that ends at a column, its middle at a height. */
  Mark.Text textEndingAt(String text, int color, double right, double middle) {
    return text(text, color, right - width(text), middle);
  }

  /** A text in the middle of a column, its own middle at a height. */
  Mark.Text textCentred(String text, int color, double centre, double middle) {
    return text(text, color, centre - width(text) / 2, middle);
  }
}
