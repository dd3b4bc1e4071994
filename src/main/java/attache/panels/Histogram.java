package attache.panels;

import java.util.Arrays;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** How many accounts have which value: bars over a range, those within a chosen part coloured. */
final class Histogram extends Region {
  /** Height in pixels. */
  static final double HEIGHT = 44;

  private static final int MOST_BARS = 40;
  private static final double GAP = 1;

  private final Path chosen = path("chosen");
  private final Path rest = path("rest");
  private int[] counts = {};
  private double from;
  private double to = 1;

  Histogram() {
    getStyleClass().add("histogram");
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMouseTransparent(true);
    getChildren().addAll(rest, chosen);
  }

  private static Path path(String style) {
    Path path = new Path();
    path.getStyleClass().add(style);
    path.setManaged(false);
    path.setStroke(null);
    return path;
  }

  /**
   * Counts values into bars.
   *
   * @param values ascending, at least one
   * @param whole whether they are whole numbers, so that a bar holds as many of them as any other
   */
  void show(double[] values, boolean whole) {
    double least = values[0];
    double span = values[values.length - 1] - least;
    int bars = MOST_BARS;
    if (whole) {
      double perBar = Math.ceil((span + 1) / MOST_BARS);
      bars = (int) Math.ceil((span + 1) / perBar);
      span = bars * perBar;
    }
    int[] bins = new int[bars];
    for (double value : values) {
      double share = span > 0 ? (value - least) / span : 0;
      bins[(int) Math.min(bars - 1, Math.floor(share * bars))]++;
    }
    counts = bins;
    requestLayout();
  }

  /**
   * Colours a part.
   *
   * @param left where it begins, as a share of the width
   * @param right where it ends
   */
  void choose(double left, double right) {
    from = left;
    to = right;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    chosen.getElements().clear();
    rest.getElements().clear();
    double left = getInsets().getLeft();
    double width = getWidth() - left - getInsets().getRight();
    double step = width / Math.max(1, counts.length);
    double tallest = Arrays.stream(counts).max().orElse(1);
    for (int bar = 0; bar < counts.length; bar++) {
      if (counts[bar] > 0) {
        double middle = (bar + 0.5) / counts.length;
        // A single account must still be seen.
        double height = Math.max(2, counts[bar] / tallest * (getHeight() - 2));
        Path path = middle >= from && middle <= to ? chosen : rest;
        double x = left + bar * step;
        double barWidth = Math.max(1, step - GAP);
        path.getElements()
            .addAll(
                new MoveTo(x, getHeight()),
                new LineTo(x, getHeight() - height),
                new LineTo(x + barWidth, getHeight() - height),
                new LineTo(x + barWidth, getHeight()));
      }
    }
  }
}
