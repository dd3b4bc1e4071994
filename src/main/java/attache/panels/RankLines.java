package attache.panels;

import attache.view.Selection;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Rectangle;

/**
 * The curves that join each account's two places. Only accounts in sight in at least one column
 * have one; a curve to a place out of sight leaves dashed towards the edge. Fainter kinds lie below
 * stronger ones.
 */
final class RankLines extends Pane {
  private final Kind plain = new Kind("plain");
  private final Kind broker = new Kind("broker");
  private final Kind pointed = new Kind("pointed");
  private final Kind selected = new Kind("selected");
  private final List<Kind> kinds = List.of(plain, broker, pointed, selected);

  RankLines() {
    setMouseTransparent(true);
    setManaged(false);
    kinds.forEach(kind -> getChildren().add(kind.pane));
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
  }

  /**
   * Draws the curves anew.
   *
   * @param left the left column
   * @param right the right column
   * @param climbs whether a climb from left to right is what makes a broker
   * @param marks tells the brokers
   * @param selection the selected accounts
   * @param pointedAccount the account pointed at; -1 if none
   * @param offset pixel row of the rankings at the upper edge
   */
  void draw(
      RankedColumn left,
      RankedColumn right,
      boolean climbs,
      AccountMarks marks,
      Selection selection,
      int pointedAccount,
      double offset) {
    kinds.forEach(kind -> kind.used = 0);
    int first = Math.max(0, (int) Math.floor(offset / RankingRow.HEIGHT));
    int last = (int) Math.ceil((offset + getHeight()) / RankingRow.HEIGHT);
    for (int place = first; place < Math.min(last, left.size()); place++) {
      int account = left.at(place);
      int other = right.place(account);
      boolean broker = climbs && marks.brokers().get(account) && inSight(other, offset);
      kind(account, broker, selection, pointedAccount).curve(place, other, offset);
    }
    for (int place = first; place < Math.min(last, right.size()); place++) {
      int account = right.at(place);
      int other = left.place(account);
      if (other < first || other >= last) {
        kind(account, false, selection, pointedAccount).curve(other, place, offset);
      }
    }
    kinds.forEach(Kind::hideRest);
  }

  private Kind kind(int account, boolean isBroker, Selection selection, int pointedAccount) {
    if (selection.contains(account)) {
      return selected;
    }
    if (account == pointedAccount) {
      return pointed;
    }
    return isBroker ? broker : plain;
  }

  private boolean inSight(int place, double offset) {
    double middle = Kind.middle(place, offset);
    return middle >= 0 && middle <= getHeight();
  }

  /** The curves of one look, drawn above those of the kinds before it. */
  private final class Kind {
    private static final double OPACITY_AWAY = 0.7;

    private final Pane pane = new Pane();
    private final List<CubicCurve> curves = new ArrayList<>();
    private final String style;
    private int used;

    Kind(String style) {
      this.style = style;
      pane.setMouseTransparent(true);
    }

    /** A curve from a place on the left to a place on the right. */
    void curve(int leftPlace, int rightPlace, double offset) {
      if (leftPlace < 0 || rightPlace < 0) {
        return;
      }
      double width = RankLines.this.getWidth();
      double height = RankLines.this.getHeight();
      double leftY = middle(leftPlace, offset);
      double rightY = middle(rightPlace, offset);
      double middleX = width / 2;
      CubicCurve curve = next();
      if (outside(leftY, height)) {
        double edge = leftY < 0 ? 0 : height;
        place(curve, width, rightY, middleX, rightY, middleX, edge, middleX, edge);
        dash(curve, true);
      } else if (outside(rightY, height)) {
        double edge = rightY < 0 ? 0 : height;
        place(curve, 0, leftY, middleX, leftY, middleX, edge, middleX, edge);
        dash(curve, true);
      } else {
        place(curve, 0, leftY, middleX, leftY, middleX, rightY, width, rightY);
        dash(curve, false);
      }
    }

    void hideRest() {
      for (int i = used; i < curves.size(); i++) {
        curves.get(i).setVisible(false);
      }
    }

    private CubicCurve next() {
      if (used == curves.size()) {
        CubicCurve curve = new CubicCurve();
        curve.getStyleClass().addAll("rank-line", style);
        curves.add(curve);
        pane.getChildren().add(curve);
      }
      CubicCurve curve = curves.get(used++);
      curve.setVisible(true);
      return curve;
    }

    private static double middle(int place, double offset) {
      return place * RankingRow.HEIGHT + RankingRow.HEIGHT / 2 - 3 - offset;
    }

    private static boolean outside(double y, double height) {
      return y < 0 || y > height;
    }

    private static void place(
        CubicCurve curve,
        double startX,
        double startY,
        double controlX1,
        double controlY1,
        double controlX2,
        double controlY2,
        double endX,
        double endY) {
      curve.setStartX(startX);
      curve.setStartY(startY);
      curve.setControlX1(controlX1);
      curve.setControlY1(controlY1);
      curve.setControlX2(controlX2);
      curve.setControlY2(controlY2);
      curve.setEndX(endX);
      curve.setEndY(endY);
    }

    private static void dash(CubicCurve curve, boolean dashed) {
      if (dashed == curve.getStrokeDashArray().isEmpty()) {
        curve.setOpacity(dashed ? OPACITY_AWAY : 1);
        if (dashed) {
          curve.getStrokeDashArray().setAll(3.0, 4.0);
        } else {
          curve.getStrokeDashArray().clear();
        }
      }
    }
  }
}
