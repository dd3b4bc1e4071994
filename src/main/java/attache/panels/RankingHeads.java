package attache.panels;

import javafx.scene.layout.Region;

/**
 * The two heads above the paired rankings, each over its column and half the space between them.
 */
final class RankingHeads extends Region {
  private static final double INSET = 6;

  private final RankingHead left;
  private final RankingHead right;

  RankingHeads(RankingHead left, RankingHead right) {
    this.left = left;
    this.right = right;
    getChildren().addAll(left, right);
  }

  private static double headWidth(double width) {
    PairGeometry geometry = PairGeometry.of(width);
    return geometry.columnWidth() + geometry.gapWidth() / 2 - INSET - 4;
  }

  @Override
  protected double computePrefHeight(double width) {
    double each = headWidth(width < 0 ? getWidth() : width);
    return Math.max(left.prefHeight(each), right.prefHeight(each)) + 4;
  }

  @Override
  protected void layoutChildren() {
    PairGeometry geometry = PairGeometry.of(getWidth());
    double each = headWidth(getWidth());
    left.resizeRelocate(geometry.leftX() + INSET, 0, each, left.prefHeight(each));
    double rightX = geometry.rightX() + geometry.columnWidth() - each;
    right.resizeRelocate(rightX, 0, each, right.prefHeight(each));
  }

  @Override
  public javafx.geometry.Orientation getContentBias() {
    return javafx.geometry.Orientation.HORIZONTAL;
  }
}
