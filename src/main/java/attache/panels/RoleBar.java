package attache.panels;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/** A bar of parts side by side, each as long as its share, with a little air between them. */
final class RoleBar extends Region {
  private static final double HEIGHT = 14;
  private static final double AIR = 2;

  private final List<Double> shares = new ArrayList<>();

  RoleBar() {
    getStyleClass().add("role-bar");
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
  }

  /** Takes all parts away. */
  void begin() {
    shares.clear();
    getChildren().clear();
    setAccessibleText("");
  }

  /**
   * Adds a part.
   *
   * @param share of the whole, 0 to 1
   * @param told what it says
   */
  void add(double share, Color color, String told) {
    Rectangle part = new Rectangle(0, 0, 0, HEIGHT);
    part.setFill(color);
    part.setArcWidth(4);
    part.setArcHeight(4);
    Notes.explain(part, told);
    shares.add(share);
    getChildren().add(part);
    if (share > 0) {
      String before = getAccessibleText();
      setAccessibleText(before.isEmpty() ? told : before + ", " + told);
    }
  }

  @Override
  protected void layoutChildren() {
    long there = shares.stream().filter(share -> share > 0).count();
    double free = getWidth() - AIR * Math.max(0, there - 1);
    double x = 0;
    for (int i = 0; i < shares.size(); i++) {
      Rectangle part = (Rectangle) getChildren().get(i);
      double width = Math.max(0, shares.get(i) * free);
      part.setX(x);
      part.setWidth(width);
      part.setVisible(width > 0);
      x += width > 0 ? width + AIR : 0;
    }
  }
}
